import { useState } from "react";

import type { Task } from "../api/client";
import { PeopleField } from "../create/PeopleField";
import { useMe } from "../data";
import { TagName, useTags } from "../tasks/FilterSheet";
import { useText } from "../texts";
import { dueText, type Frame } from "../time";
import { Initials } from "../ui/Initials";
import { useEdit } from "./changes";
import { SaveSheet } from "./SaveSheet";

export const People = ({ task, frame, me }: { task: Task; frame: Frame; me: number | undefined }) => {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const event = task.kind === "event";
  const title = t(event ? "app-task-guests" : "app-task-assignees");
  return (
    <section aria-label={title}>
      <div className="group-head with-action">
        <h4>{title} {task.assignments.length > 1 ? <span>{task.assignments.length}</span> : null}</h4>
        {task.actions.includes("assign") && !task.team.personal ? <button type="button" className="link-button" onClick={() => setEditing(true)} data-testid="people-edit">{t("app-task-edit")}</button> : null}
      </div>
      <ul className="group">
        {task.assignments.length === 0 ? <li className="row person"><span className="soft">{t(event ? "app-task-no-guests" : "app-task-nobody")}</span></li> : null}
        {task.assignments.map((each) => (
          <li className="row person" key={each.person.id} data-testid="assignee">
            <Initials person={each.person} />
            <span className="person-text">
              <span>{each.person.id === me ? t("app-task-you", { name: each.person.name }) : each.person.name}</span>
              {task.team.personal && each.state === "pending" ? null : <span className={`answer answer-${each.state}`}>{t(`${event ? "event" : "app-task"}-assignment-${each.state}`)}</span>}
              {each.due ? <span className="soft">{t("app-task-own-due", { due: dueText(each.due, frame, t) })}</span> : null}
              {each.note ? <span className="soft">{each.note}</span> : null}
            </span>
            {each.via_tag ? <TagName tag={each.via_tag} /> : null}
          </li>
        ))}
      </ul>
      {editing ? <PeopleSheet task={task} onClose={() => setEditing(false)} /> : null}
    </section>
  );
};

const PeopleSheet = ({ task, onClose }: { task: Task; onClose: () => void }) => {
  const t = useText();
  const { data: me } = useMe();
  const edit = useEdit(task.id, true);
  const tags = useTags(task.team.id);
  const [people, setPeople] = useState(() => task.assignments.filter((each) => each.via_tag === null).map((each) => each.person.id));
  const [groups, setGroups] = useState(() => task.recipient_tags.map((tag) => tag.id));
  const team = me?.teams.find((each) => each.id === task.team.id);
  const items = tags.data?.items ?? [];
  if (!me || !team) return null;
  const toggle = (id: number) => setGroups(groups.includes(id) ? groups.filter((each) => each !== id) : [...groups, id]);
  return (
    <SaveSheet small={false} title={t(task.kind === "event" ? "app-task-guests" : "app-task-assignees")} testId="people" onClose={onClose}
      save={() => edit.wait({ patch: { assignee_ids: people, recipient_tag_ids: groups } })}>
      <PeopleField team={team} me={me.person.id} chosen={people} others={task.may.includes("assign")} change={setPeople} />
      {items.length > 0 && task.may.includes("assign") ? (
        <fieldset className="choices">
          <legend className="group-head">{t("app-task-by-tags")}</legend>
          <div className="chips">
            {items.map((tag) => <button type="button" key={tag.id} className="chip" aria-pressed={groups.includes(tag.id)} onClick={() => toggle(tag.id)}><TagName tag={tag} /></button>)}
          </div>
          <p className="soft note">{t("app-task-by-tags-help")}</p>
        </fieldset>
      ) : null}
    </SaveSheet>
  );
};
