import type { TaskLine } from "../api/client";
import { useText } from "../texts";
import { dueText } from "../time";
import { Check } from "../ui/Check";
import type { RowProps } from "./TaskGroup";

export const TaskRow = ({ task, late, frame, me, leaving, complete, onOpen }: RowProps & { task: TaskLine }) => {
  const t = useText();
  const gone = leaving.has(task.id);
  const can = task.actions.includes("complete");
  const others = task.assignments.filter((each) => each.person.id !== me).map((each) => each.person.name.split(" ")[0]);
  const due = task.due ? dueText(task.due, frame, t, !late) : "";
  return (
    <li className={`row${gone ? " row-gone" : ""}`} data-testid="task" data-task-id={task.id}>
      <Check label={t("app-complete-task", { title: task.title })} checked={gone} late={late} disabled={!can || gone} onCheck={() => complete(task)} />
      <button type="button" className="row-open" onClick={() => onOpen(task.id)} data-testid="task-open">
        <span className="row-title">{task.title}</span>
        <span className="row-meta">
          {due ? <span className={late ? "late" : ""}>{due}</span> : null}
          {task.team.personal ? null : <span>{task.team.name}</span>}
          {others.length > 0 ? <span>{others.join(", ")}</span> : null}
        </span>
      </button>
    </li>
  );
};
