import type { ReactNode } from "react";

import type { Task } from "../api/client";
import { useText } from "../texts";
import { dueText, type Frame } from "../time";
import { ClockIcon, PersonIcon, TeamIcon } from "../ui/icons";

export const Details = ({ task, frame, me }: { task: Task; frame: Frame; me: number | undefined }) => {
  const t = useText();
  const named = (person: { id: number; name: string }) => (person.id === me ? t("task-you", { name: person.name }) : person.name);
  const late = task.due?.overdue ?? false;
  // Why nothing goes on says more than that it is late, which the due time shows by its colour.
  const held = task.state === "review" || task.state === "blocked";
  return (
    <>
      <p className={`state state-${late && !held ? "late" : task.state}`} data-testid="task-state">{late && !held ? t("task-overdue") : t(`task-state-${task.state}`)}</p>
      <h3 className="task-title" data-testid="task-title">{task.title}</h3>
      {task.description ? <p className="task-description">{task.description}</p> : null}
      <dl className="group facts">
        <Fact icon={<ClockIcon />} name={t("task-due")}>
          <span className={late ? "late" : ""} data-testid="task-due">{task.due ? dueText(task.due, frame, t) : t("task-due-none")}</span>
        </Fact>
        <Fact icon={<TeamIcon />} name={t("task-team")}>{task.team.name}</Fact>
        <Fact icon={<PersonIcon />} name={t("task-author")}>{named(task.author)}</Fact>
      </dl>
      <h4 className="group-head">{t("task-assignees")}</h4>
      <ul className="group">
        {task.assignments.length === 0 ? <li className="row person"><span className="soft">{t("task-nobody")}</span></li> : null}
        {task.assignments.map((each) => (
          <li className="row person" key={each.person.id} data-testid="assignee">
            <Initials person={each.person} />
            <span className="person-text">
              <span>{named(each.person)}</span>
              <span className={`answer answer-${each.state}`}>{t(`task-assignment-${each.state}`)}</span>
              {each.note ? <span className="soft">{each.note}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Fact = ({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) => (
  <div className="fact">
    <span className="fact-icon">{icon}</span>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

export const Initials = ({ person }: { person: { id: number; name: string } }) => (
  <span className={`initials tone-${person.id % 5}`} aria-hidden="true">
    {person.name.split(/\s+/).slice(0, 2).map((word) => [...word][0]).join("").toUpperCase()}
  </span>
);
