import { useRef, useState } from "react";

import type { Task } from "../api/client";
import { feel } from "../host";
import { useText } from "../texts";
import { CloseIcon, DownIcon, TickIcon, UpIcon } from "../ui/icons";
import { useChecklist } from "./changes";

const LONGEST = 200;
type Item = Task["checklist"][number];

export const Checklist = ({ task }: { task: Task }) => {
  const t = useText();
  const { add, change, drop } = useChecklist(task.id);
  const [editing, setEditing] = useState(false);
  const may = task.actions.includes("check");
  const done = task.checklist.filter((item) => item.done).length;
  if (!may && task.checklist.length === 0) return null;

  /** A line goes between two others: halfway in place of its neighbour. */
  const moved = (index: number, by: -1 | 1) => {
    const [item, other] = [task.checklist[index], task.checklist[index + by]];
    if (!item || !other) return;
    change.run({ item: item.id, part: { position: other.position } });
    change.run({ item: other.id, part: { position: item.position } });
  };

  return (
    <section aria-label={t("app-task-checklist")}>
      <div className="group-head with-action">
        <h4>{t("app-task-checklist")} {task.checklist.length > 0 ? <span>{done}/{task.checklist.length}</span> : null}</h4>
        {may && task.checklist.length > 0 ? (
          <button type="button" className="link-button" aria-pressed={editing} onClick={() => setEditing(!editing)} data-testid="checklist-edit">{t(editing ? "app-task-checklist-ready" : "app-task-edit")}</button>
        ) : null}
      </div>
      {task.checklist.length > 0 ? <progress className="progress" max={task.checklist.length} value={done} aria-hidden="true" /> : null}
      <ul className="group">
        {task.checklist.map((item, index) => (
          <li key={item.id} className="row item" data-testid="checklist-item">
            {editing ? (
              <Editing item={item} first={index === 0} last={index === task.checklist.length - 1} onText={(text) => change.run({ item: item.id, part: { text } })}
                onDrop={() => drop.run({ item: item.id, text: item.text })} onMove={(by) => moved(index, by)} />
            ) : (
              <button type="button" role="checkbox" aria-checked={item.done} disabled={!may || item.id < 0} className="item-check"
                onClick={() => { feel("tap"); change.run({ item: item.id, part: { done: !item.done } }); }} data-testid="checklist-check">
                <span className={`check-mark square${item.done ? " on" : ""}`}><TickIcon /></span>
                <span className={item.done ? "item-text item-done" : "item-text"}>{item.text}</span>
              </button>
            )}
          </li>
        ))}
        {may ? <li className="row item"><Adding onAdd={(text) => add.run(text)} /></li> : null}
      </ul>
    </section>
  );
};

const Adding = ({ onAdd }: { onAdd: (text: string) => void }) => {
  const t = useText();
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    if (!text.trim()) return;
    onAdd(text.trim());
    setText("");
    field.current?.focus();
  };
  return (
    <form className="item-add" onSubmit={(event) => { event.preventDefault(); add(); }}>
      <span className="item-plus" aria-hidden="true">+</span>
      <input ref={field} value={text} maxLength={LONGEST} placeholder={t("app-task-checklist-add")} aria-label={t("app-task-checklist-add")} enterKeyHint="done"
        onChange={(event) => setText(event.target.value)} data-testid="checklist-new" />
      {text.trim() ? <button type="submit" className="link-button" data-testid="checklist-add">{t("app-task-add")}</button> : null}
    </form>
  );
};

const Editing = ({ item, first, last, onText, onDrop, onMove }: {
  item: Item; first: boolean; last: boolean; onText: (text: string) => void; onDrop: () => void; onMove: (by: -1 | 1) => void;
}) => {
  const t = useText();
  const [text, setText] = useState(item.text);
  /** It is on its way to the server, and has no number yet. */
  const coming = item.id < 0;
  const save = () => {
    if (text.trim() && text.trim() !== item.text) onText(text.trim());
    else setText(item.text);
  };
  return (
    <div className="item-edit">
      <button type="button" className="icon-button small" aria-label={t("app-task-item-drop", { text: item.text })} disabled={coming} onClick={onDrop} data-testid="checklist-drop"><CloseIcon /></button>
      <input value={text} maxLength={LONGEST} readOnly={coming} aria-label={t("app-task-item-text", { text: item.text })} onChange={(event) => setText(event.target.value)} onBlur={save}
        onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()} />
      <button type="button" className="icon-button small" disabled={first || coming} aria-label={t("app-task-item-up", { text: item.text })} onClick={() => onMove(-1)}><UpIcon /></button>
      <button type="button" className="icon-button small" disabled={last || coming} aria-label={t("app-task-item-down", { text: item.text })} onClick={() => onMove(1)}><DownIcon /></button>
    </div>
  );
};
