import type { TaskLine } from "../api/client";
import { useText } from "../texts";
import { dueText, type Frame } from "../time";
import { Check } from "../ui/Check";
import { CommentIcon, ListIcon, RepeatIcon } from "../ui/icons";

export interface RowProps {
  late: boolean;
  frame: Frame;
  me: number | undefined;
  leaving: ReadonlySet<number>;
  complete: (task: TaskLine) => void;
  onOpen: (id: number) => void;
  /** The list is of one day: only the time is told. */
  short?: boolean;
  /** Where a virtual list puts it. */
  place?: { ref: (node: HTMLElement | null) => void; index: number; className: string };
}

export const TaskRow = ({ task, late, frame, me, leaving, complete, onOpen, short = !late, place }: RowProps & { task: TaskLine }) => {
  const t = useText();
  const gone = leaving.has(task.id);
  const closed = task.state === "done" || task.state === "cancelled";
  const can = task.actions.includes("complete");
  const others = task.assignments.filter((each) => each.person.id !== me).map((each) => each.person.name.split(" ")[0]);
  const due = task.due ? dueText(task.due, frame, t, short) : "";
  const shownState = task.state === "blocked" || task.state === "review" || task.state === "in_progress";
  return (
    <li ref={place?.ref} data-index={place?.index} className={`row${gone ? " row-gone" : ""}${closed ? " row-closed" : ""}${place?.className ?? ""}`} data-testid="task" data-task-id={task.id}>
      <Check label={t("app-complete-task", { title: task.title })} checked={gone || task.state === "done"} late={late} disabled={!can || gone} onCheck={() => complete(task)} />
      <button type="button" className="row-open" onClick={() => onOpen(task.id)} data-testid="task-open">
        <span className={`row-title priority-${task.priority}`}>{task.title}</span>
        <span className="row-meta">
          {task.priority < 3 ? <span className="hidden">{t(`app-task-priority-${task.priority}`)}</span> : null}
          {due ? <span className={late ? "late" : ""}>{due}</span> : null}
          {task.team.personal ? null : <span>{task.team.name}</span>}
          {others.length > 0 ? <span>{others.length > 3 ? `${others.slice(0, 2).join(", ")} +${others.length - 2}` : others.join(", ")}</span> : null}
          {shownState ? <span className={`state-word state-word-${task.state}`}>{t(`app-task-state-${task.state}`)}</span> : null}
          {task.repeats ? <span className="row-mark" aria-label={t("app-task-repeats")} role="img"><RepeatIcon /></span> : null}
          {task.checklist.count > 0 ? (
            <span className="row-mark" aria-label={t("app-task-checklist-progress", { ...task.checklist })} role="img"><ListIcon size={14} />{task.checklist.done}/{task.checklist.count}</span>
          ) : null}
          {task.comments > 0 ? <span className="row-mark" aria-label={t("app-task-comments-count", { count: task.comments })} role="img"><CommentIcon />{task.comments}</span> : null}
        </span>
        {task.tags.length > 0 ? <Tags tags={task.tags} /> : null}
      </button>
    </li>
  );
};

export const Tags = ({ tags }: { tags: TaskLine["tags"] }) => (
  <span className="tags">{tags.map((tag) => <span key={tag.id} className={`tag colour-${tag.colour}`}>{tag.name}</span>)}</span>
);
