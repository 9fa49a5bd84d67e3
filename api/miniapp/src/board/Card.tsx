import { useDraggable } from "@dnd-kit/core";
import { memo } from "react";

import type { TaskLine } from "../api/client";
import { push } from "../shell/history";
import { Tags } from "../tasks/TaskRow";
import { useText } from "../texts";
import { dueText, type Frame } from "../time";
import { CommentIcon, ListIcon, RepeatIcon } from "../ui/icons";
import { Initials } from "../ui/Initials";

const FACES = 3;

interface CardProps {
  task: TaskLine;
  frame: Frame;
  team: boolean;
}

export const Card = (props: CardProps) => {
  const t = useText();
  const { task } = props;
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({ id: task.id, data: { task } });
  return (
    <li>
      <button
        ref={setNodeRef} type="button" className={`board-card${isDragging ? " board-lifted" : ""}`} onClick={() => push(`/task/${task.id}`)} {...listeners}
        aria-describedby={attributes["aria-describedby"]} aria-roledescription={t("board-card")} data-testid="board-card" data-task-id={task.id}
      >
        <Face {...props} />
      </button>
    </li>
  );
};

/** What is lifted. */
export const Lifted = (props: CardProps) => <div className="board-card board-flying"><Face {...props} /></div>;

const Face = memo(({ task, frame, team }: CardProps) => {
  const t = useText();
  const late = task.due?.overdue ?? false;
  const people = task.assignments;
  const marks = task.repeats || task.checklist.count > 0 || task.comments > 0;
  return (
    <>
      <span className={`row-title priority-${task.priority}`}>{task.title}</span>
      {task.priority < 3 ? <span className="hidden">{t(`app-task-priority-${task.priority}`)}</span> : null}
      {task.tags.length > 0 ? <Tags tags={task.tags} /> : null}
      <span className="board-foot">
        <span className="row-meta">
          {task.due ? <span className={late ? "late" : ""}>{dueText(task.due, frame, t)}</span> : null}
          {team && !task.team.personal ? <span>{task.team.name}</span> : null}
          {marks ? <Marks task={task} /> : null}
        </span>
        <span className="board-people" role="img" aria-label={people.map(({ person }) => person.name).join(", ") || t("app-task-nobody")}>
          {people.slice(0, people.length > FACES ? FACES - 1 : FACES).map(({ person }) => <Initials key={person.id} person={person} />)}
          {people.length > FACES ? <span className="initials board-rest" aria-hidden="true">+{people.length - FACES + 1}</span> : null}
        </span>
      </span>
    </>
  );
});

const Marks = ({ task }: { task: TaskLine }) => {
  const t = useText();
  return (
    <span className="board-marks">
      {task.repeats ? <span className="row-mark" aria-label={t("app-task-repeats")} role="img"><RepeatIcon /></span> : null}
      {task.checklist.count > 0 ? (
        <span className="row-mark" aria-label={t("app-task-checklist-progress", { ...task.checklist })} role="img"><ListIcon size={14} />{task.checklist.done}/{task.checklist.count}</span>
      ) : null}
      {task.comments > 0 ? <span className="row-mark" aria-label={t("app-task-comments-count", { count: task.comments })} role="img"><CommentIcon />{task.comments}</span> : null}
    </span>
  );
};
