/** Common rules of repetition: the day is that of the due time. */
export const RULES: readonly (readonly [string, string])[] = [
  ["", "app-task-repeat-none"],
  ["FREQ=DAILY", "app-task-repeat-daily"],
  ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "app-task-repeat-workdays"],
  ["FREQ=WEEKLY", "app-task-repeat-weekly"],
  ["FREQ=WEEKLY;INTERVAL=2", "app-task-repeat-fortnightly"],
  ["FREQ=MONTHLY", "app-task-repeat-monthly"],
  ["FREQ=YEARLY", "app-task-repeat-yearly"],
];
