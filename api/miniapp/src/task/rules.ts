/** Common rules of repetition: the day is that of the due time. */
export const RULES: readonly (readonly [string, string])[] = [
  ["", "task-repeat-none"],
  ["FREQ=DAILY", "task-repeat-daily"],
  ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "task-repeat-workdays"],
  ["FREQ=WEEKLY", "task-repeat-weekly"],
  ["FREQ=WEEKLY;INTERVAL=2", "task-repeat-fortnightly"],
  ["FREQ=MONTHLY", "task-repeat-monthly"],
  ["FREQ=YEARLY", "task-repeat-yearly"],
];
