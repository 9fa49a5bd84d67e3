import { Switch } from "@maxhub/max-ui";
import { useState } from "react";

import type { Task } from "../api/client";
import { dueOf } from "../create/draft";
import { WhenField, type Chosen } from "../create/WhenField";
import { useText } from "../texts";
import { instant, lengthText, momentText, type Frame } from "../time";
import { CloseIcon } from "../ui/icons";
import { Sheet } from "../ui/Sheet";
import { useReminders, useSwitch } from "./changes";

const BEFORE = [0, 15, 30, 60, 180, 1440, 2880, 10080];

/** The caller's own reminders: before the due time, or at an instant. */
export const RemindersSheet = ({ task, frame, onClose }: { task: Task; frame: Frame; onClose: () => void }) => {
  const t = useText();
  const { add, drop } = useReminders(task.id);
  const mute = useSwitch(task.id, "mute");
  const [at, setAt] = useState<Chosen | null>(null);
  const set = new Set(task.reminders.map((each) => each.minutes_before));
  const addAt = () => {
    const due = at && dueOf({ ...at, time: at.time || "09:00" }, frame);
    if (due?.at) add.run({ at: due.at });
    else if (due?.date) add.run({ at: instant(due.date, "09:00", frame.timezone) });
    setAt(null);
  };
  return (
    <Sheet small title={t("app-task-reminders")} testId="reminders" onClose={onClose}>
      {task.reminders.length > 0 ? (
        <ul className="group">
          {task.reminders.map((each) => (
            <li key={each.id} className="row option" data-testid="reminder">
              <span className="person-text">
                <span>{each.minutes_before === null ? momentText(each.at, frame, t) : before(each.minutes_before, frame, t)}</span>
                {each.minutes_before === null ? null : <span className="soft">{momentText(each.at, frame, t)}</span>}
              </span>
              <button type="button" className="icon-button small" aria-label={t("app-task-reminder-drop", { when: momentText(each.at, frame, t) })} onClick={() => drop.run(each.id)} data-testid="reminder-drop"><CloseIcon /></button>
            </li>
          ))}
        </ul>
      ) : null}
      {task.due ? (
        <fieldset className="choices">
          <legend className="group-head">{t("app-task-reminder-before-due")}</legend>
          <div className="chips">
            {BEFORE.filter((each) => !set.has(each)).map((each) => (
              <button type="button" key={each} className="chip" disabled={add.busy} onClick={() => add.run({ minutes_before: each })} data-testid={`remind-${each}`}>{before(each, frame, t)}</button>
            ))}
          </div>
        </fieldset>
      ) : null}
      {at ? (
        <>
          <WhenField value={at} frame={frame} invalid={false} needed change={(part) => setAt({ ...at, ...part })} />
          <button type="button" className="link-button" onClick={addAt} data-testid="remind-at-add">{t("app-task-add")}</button>
        </>
      ) : (
        <button type="button" className="link-button" onClick={() => setAt({ when: "tomorrow", day: "", time: "09:00" })} data-testid="remind-at">{t("app-task-reminder-at")}</button>
      )}
      <label className="group choice">
        <span>{t("app-task-mute")}</span>
        <Switch checked={task.muted} onChange={(event) => mute.run(event.target.checked)} data-testid="mute" />
      </label>
    </Sheet>
  );
};

const before = (minutes: number, frame: Frame, t: ReturnType<typeof useText>): string =>
  minutes === 0 ? t("app-task-reminder-on-time") : t("app-task-reminder-before", { length: lengthText(minutes, frame.language) });
