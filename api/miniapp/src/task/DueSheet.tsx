import { useState } from "react";

import type { Task } from "../api/client";
import { chosenOf, dueOf, LENGTHS } from "../create/draft";
import { WhenField } from "../create/WhenField";
import { call } from "../session";
import { useText } from "../texts";
import { lengthText, type Frame } from "../time";
import { Segmented } from "../ui/Segmented";
import { refreshed, keys } from "../data";
import { useEdit } from "./changes";
import { SaveSheet } from "./SaveSheet";

type Scope = "this" | "later";

export const ScopeField = ({ value, onChange }: { value: Scope; onChange: (scope: Scope) => void }) => {
  const t = useText();
  return (
    <div className="scope">
      <Segmented label={t("app-task-scope")} testId="scope" value={value} choices={[["this", t("app-task-scope-this")], ["later", t("app-task-scope-later")]]} onChange={onChange} />
    </div>
  );
};

/** When it is due; of an event also how long it takes, of what repeats also from which time on. */
export const DueSheet = ({ task, frame, onClose }: { task: Task; frame: Frame; onClose: () => void }) => {
  const t = useText();
  const edit = useEdit(task.id, true);
  const [chosen, setChosen] = useState(() => chosenOf(task.due, frame));
  const [length, setLength] = useState(task.duration);
  const [scope, setScope] = useState<Scope>("this");
  const event = task.kind === "event";
  const save = () =>
    edit.wait({ patch: { due: dueOf(chosen, frame), ...(event && length !== task.duration ? { duration: length } : {}), ...(task.series ? { scope } : {}) } });
  return (
    <SaveSheet title={t(event ? "app-task-begins" : "app-task-due")} testId="due-form" save={save} onClose={onClose}>
      <WhenField value={chosen} frame={frame} invalid={false} needed={event} bare change={(part) => setChosen({ ...chosen, ...part })} />
      {event ? (
        <label className="group choice">
          <span>{t("app-task-length")}</span>
          <select value={length ?? 0} onChange={(change) => setLength(Number(change.target.value) || null)} data-testid="due-length">
            <option value={0}>{t("app-task-length-none")}</option>
            {[...new Set([...LENGTHS, ...(length ? [length] : [])])].sort((one, other) => one - other).map((each) => <option key={each} value={each}>{lengthText(each, frame.language)}</option>)}
          </select>
        </label>
      ) : null}
      {task.series ? <ScopeField value={scope} onChange={setScope} /> : null}
    </SaveSheet>
  );
};

/** An assignee asks for another due time. */
export const AskDueSheet = ({ task, frame, onClose }: { task: Task; frame: Frame; onClose: () => void }) => {
  const t = useText();
  const [chosen, setChosen] = useState(() => chosenOf(task.due, frame));
  const [note, setNote] = useState("");
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    await call("POST", `/tasks/${task.id}/due-requests`, { body: { due: dueOf(chosen, frame), note }, key });
    await refreshed(keys.task(task.id));
  };
  return (
    <SaveSheet title={t("app-task-ask-due")} testId="ask-due" action={t("app-task-ask-due-send")} save={save} onClose={onClose}>
      <WhenField value={chosen} frame={frame} invalid={false} needed bare change={(part) => setChosen({ ...chosen, ...part })} />
      <label className="group field-line">
        <span className="hidden">{t("app-task-reason")}</span>
        <input value={note} maxLength={1_000} placeholder={t("app-task-reason")} onChange={(event) => setNote(event.target.value)} data-testid="ask-due-note" />
      </label>
    </SaveSheet>
  );
};
