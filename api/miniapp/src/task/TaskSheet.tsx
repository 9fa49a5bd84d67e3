import "./task.css";

import { useState } from "react";
import { useParams } from "wouter";

import { RefusedError, type Task } from "../api/client";
import { listed, sentenceOf, useFrame, useMe, useTask } from "../data";
import { back } from "../shell/history";
import { useText } from "../texts";
import { dueText, type Frame } from "../time";
import { PencilIcon } from "../ui/icons";
import { Linked } from "../ui/Linked";
import { Notice } from "../ui/Notice";
import { Sheet } from "../ui/Sheet";
import { Skeleton } from "../ui/Skeleton";
import { useDueRequest } from "./changes";
import { Checklist } from "./Checklist";
import { Comments } from "./Comments";
import { Facts } from "./Facts";
import { Files } from "./Files";
import { History } from "./History";
import { Footer, hasFooter, Menu } from "./Moves";
import { People } from "./People";
import { TextSheet } from "./TextSheet";

export const TaskSheet = () => {
  const t = useText();
  const id = Number(useParams()["id"]);
  const task = useTask(id);
  const { data: me } = useMe();
  const frame = useFrame();
  const known = task.data ?? listed(id);
  const title = known ? t(known.kind === "event" ? "event-number" : "app-task-number", { number: known.number }) : "\u00a0";
  return (
    <Sheet title={title} testId="task-card" onClose={back} actions={task.data ? <Menu task={task.data} me={me?.person.id} /> : null}
      footer={task.data && hasFooter(task.data, me?.person.id) ? <Footer task={task.data} me={me?.person.id} /> : null}>
      {task.isError && !task.data ? <Missing error={task.error} retry={() => void task.refetch()} /> : null}
      {task.data ? <Card task={task.data} frame={frame} me={me?.person.id} /> : null}
      {task.isPending && known ? <h3 className="task-title">{known.title}</h3> : null}
      {task.isPending ? <Skeleton rows={3} /> : null}
    </Sheet>
  );
};

const Card = ({ task, frame, me }: { task: Task; frame: Frame; me: number | undefined }) => (
  <>
    <Head task={task} />
    <DueRequests task={task} frame={frame} />
    <Facts task={task} frame={frame} me={me} />
    <People task={task} frame={frame} me={me} />
    <Checklist task={task} />
    <Files task={task} />
    <Comments task={task} />
    <History id={task.id} />
  </>
);

const Head = ({ task }: { task: Task }) => {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const late = task.due?.overdue ?? false;
  // Why nothing goes on says more than that it is late, which the due time shows by its colour.
  const held = task.state === "review" || task.state === "blocked";
  const kind = task.kind === "event" ? "event" : "app-task";
  return (
    <div className="task-head">
      <p className={`state state-${late && !held ? "late" : task.state}`} data-testid="task-state">{late && !held ? t("app-task-overdue") : t(`${kind}-state-${task.state}`)}</p>
      {task.actions.includes("edit") ? (
        <button type="button" className="icon-button small task-edit" aria-label={t("app-task-edit-title")} onClick={() => setEditing(true)} data-testid="task-edit"><PencilIcon /></button>
      ) : null}
      <h3 className="task-title" data-testid="task-title">{task.title}</h3>
      {task.description ? <p className="task-description" data-testid="task-description"><Linked text={task.description} /></p> : null}
      {task.state === "blocked" && task.blocked_reason ? <p className="task-held">{task.blocked_reason}</p> : null}
      {task.source ? <p className="task-source"><Linked text={task.source} /></p> : null}
      {editing ? <TextSheet task={task} onClose={() => setEditing(false)} /> : null}
    </div>
  );
};

const DueRequests = ({ task, frame }: { task: Task; frame: Frame }) => {
  const t = useText();
  const answer = useDueRequest(task.id);
  if (task.due_requests.length === 0) return null;
  const may = task.actions.includes("agree_due");
  return (
    <ul className="group wishes">
      {task.due_requests.map((each) => (
        <li key={each.id} className="wish" data-testid="due-request">
          <p>{t("app-task-due-wish", { name: each.person.name, due: dueText(each.due, frame, t) })}</p>
          {each.note ? <p className="soft">{each.note}</p> : null}
          {may ? (
            <p className="wish-answer">
              <button type="button" className="chip" onClick={() => answer.run({ request: each.id, agree: true })} data-testid="due-agree">{t("app-task-due-agree")}</button>
              <button type="button" className="chip" onClick={() => answer.run({ request: each.id, agree: false })} data-testid="due-refuse">{t("app-task-due-refuse")}</button>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
};

const Missing = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const t = useText();
  const action = error instanceof RefusedError && error.problem.status === 404 ? undefined : { label: t("app-retry"), run: retry };
  return <Notice testId="task-missing" title={t("app-task-missing")} text={sentenceOf(error, t("app-no-network"))} action={action} />;
};
