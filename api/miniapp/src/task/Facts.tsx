import { useState, type ReactNode } from "react";

import type { Task } from "../api/client";
import { useText } from "../texts";
import { clock, dueText, lengthText, momentText, type Frame } from "../time";
import { Tags } from "../tasks/TaskRow";
import { BellIcon, ChevronIcon, ClockIcon, FlagIcon, PersonIcon, RepeatIcon, TagIcon, TeamIcon } from "../ui/icons";
import { DueSheet } from "./DueSheet";
import { PrioritySheet } from "./PrioritySheet";
import { RemindersSheet } from "./RemindersSheet";
import { RepeatSheet } from "./RepeatSheet";
import { TagsSheet } from "./TagsSheet";

type Open = "due" | "repeat" | "priority" | "tags" | "reminders" | null;

/** What is known about a task, line by line; what may be changed opens. */
export const Facts = ({ task, frame, me }: { task: Task; frame: Frame; me: number | undefined }) => {
  const t = useText();
  const [open, setOpen] = useState<Open>(null);
  const may = task.may.includes("edit");
  const can = (action: Task["actions"][number], what: Open) => (task.actions.includes(action) ? () => setOpen(what) : undefined);
  const close = () => setOpen(null);
  const late = task.due?.overdue ?? false;
  const name = task.author.id === me ? t("app-task-you", { name: task.author.name }) : task.author.name;
  return (
    <>
      <div className="group facts">
        <Fact icon={<ClockIcon />} name={t(task.kind === "event" ? "app-task-begins" : "app-task-due")} onOpen={can("reschedule", "due")} testId="fact-due">
          <span className={late ? "late" : ""} data-testid="task-due">{whenText(task, frame, t)}</span>
        </Fact>
        {task.series || task.actions.includes("repeat") ? (
          <Fact icon={<RepeatIcon size={20} />} name={t("app-task-repeat")} onOpen={can("repeat", "repeat")} testId="fact-repeat">
            {task.series ? task.series.text : <span className="soft">{t("app-task-repeat-none")}</span>}
          </Fact>
        ) : null}
        <Fact icon={<FlagIcon />} name={t("app-task-priority")} onOpen={may ? () => setOpen("priority") : undefined} testId="fact-priority">
          <span className={`priority-word priority-word-${task.priority}`}>{t(`app-task-priority-${task.priority}`)}</span>
        </Fact>
        {task.tags.length > 0 || may ? (
          <Fact icon={<TagIcon />} name={t("app-task-tags")} onOpen={may ? () => setOpen("tags") : undefined} testId="fact-tags">
            {task.tags.length > 0 ? <Tags tags={task.tags} /> : <span className="soft">{t("app-task-tags-none")}</span>}
          </Fact>
        ) : null}
        {task.actions.includes("remind") ? (
          <Fact icon={<BellIcon />} name={t("app-task-reminders")} onOpen={() => setOpen("reminders")} testId="fact-reminders">
            <Reminders task={task} frame={frame} />
          </Fact>
        ) : null}
        <Fact icon={<TeamIcon />} name={t("app-task-team")}>{task.team.name}</Fact>
        <Fact icon={<PersonIcon />} name={t(task.kind === "event" ? "app-task-host" : "app-task-author")}>{name}</Fact>
      </div>
      {open === "due" ? <DueSheet task={task} frame={frame} onClose={close} /> : null}
      {open === "repeat" ? <RepeatSheet task={task} onClose={close} /> : null}
      {open === "priority" ? <PrioritySheet task={task} onClose={close} /> : null}
      {open === "tags" ? <TagsSheet task={task} onClose={close} /> : null}
      {open === "reminders" ? <RemindersSheet task={task} frame={frame} onClose={close} /> : null}
    </>
  );
};

/** «завтра, 18:00»; of an event also its end: «завтра, 18:00–19:30». */
export const whenText = (task: Pick<Task, "due" | "ends_at" | "kind">, frame: Frame, t: ReturnType<typeof useText>): string => {
  if (!task.due) return t("app-task-due-none");
  const begins = dueText(task.due, frame, t);
  return task.ends_at && !task.due.all_day ? `${begins}–${clock(new Date(task.ends_at), frame)}` : begins;
};

const Reminders = ({ task, frame }: { task: Task; frame: Frame }) => {
  const t = useText();
  const [first] = task.reminders;
  if (task.muted) return <span className="soft">{t("app-task-mute-on")}</span>;
  if (!first) return <span className="soft">{t("app-task-reminders-none")}</span>;
  const text = first.minutes_before === null ? momentText(first.at, frame, t) : t("app-task-reminder-before", { length: lengthText(first.minutes_before, frame.language) });
  return <>{task.reminders.length > 1 ? `${text} +${task.reminders.length - 1}` : text}</>;
};

const Fact = ({ icon, name, onOpen, testId, children }: { icon: ReactNode; name: string; onOpen?: (() => void) | undefined; testId?: string; children: ReactNode }) => {
  const content = (
    <>
      <span className="fact-icon">{icon}</span>
      <span className="fact-name">{name}</span>
      <span className="fact-value">{children}</span>
      {onOpen ? <span className="fact-open"><ChevronIcon /></span> : null}
    </>
  );
  return onOpen ? <button type="button" className="fact" onClick={onOpen} data-testid={testId}>{content}</button> : <div className="fact" data-testid={testId}>{content}</div>;
};
