import type { TaskLine } from "../api/client";
import { push } from "../shell/history";
import { Tags } from "../tasks/TaskRow";
import { useText } from "../texts";
import { clock, dayOf, type Frame } from "../time";
import { RepeatIcon } from "../ui/icons";
import { Segmented } from "../ui/Segmented";
import { ANSWERS, canAnswer, counted, ownAnswer, STATES, useAnswer } from "./answers";

export const EventCard = ({ event, frame, me }: { event: TaskLine; frame: Frame; me: number | undefined }) => {
  const t = useText();
  const answer = useAnswer(event, me);
  const own = ownAnswer(event);
  return (
    <li className="event" data-testid="event" data-task-id={event.id}>
      <button type="button" className="event-open" onClick={() => push(`/task/${event.id}`)} data-testid="event-open">
        <Leaf event={event} frame={frame} />
        <span className="event-text">
          <span className="row-title">{event.title}</span>
          <span className="row-meta">
            <span>{useHours(event, frame)}</span>
            {event.team.personal ? null : <span>{event.team.name}</span>}
            {event.repeats ? <span><span className="row-mark" role="img" aria-label={t("app-task-repeats")}><RepeatIcon /></span></span> : null}
          </span>
          {event.tags.length > 0 ? <Tags tags={event.tags} /> : null}
          <Counts event={event} />
        </span>
      </button>
      {canAnswer(event) ? (
        <Segmented label={t("events-answer", { title: event.title })} testId={`answer-${event.id}`} value={own} choices={ANSWERS.map((each) => [each, t(`event-do-${each}`)])} onChange={(chosen) => { if (chosen) answer.run(chosen); }} />
      ) : own ? <p className="soft event-own">{t(`events-own-${own}`)}</p> : null}
    </li>
  );
};

const useHours = ({ due, ends_at }: TaskLine, frame: Frame): string => {
  const t = useText();
  if (!due || due.all_day) return t("calendar-all-day");
  const [begins, ends] = [new Date(due.at), ends_at ? new Date(ends_at) : null];
  return ends ? `${clock(begins, frame)} – ${clock(ends, frame)}` : clock(begins, frame);
};

/** A leaf of a calendar. */
const Leaf = ({ event: { due }, frame }: { event: TaskLine; frame: Frame }) => {
  if (!due) return null;
  const at = new Date(`${due.all_day ? due.date : dayOf(new Date(due.at), frame.timezone)}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(frame.language, { timeZone: "UTC", ...options }).format(at);
  return (
    <span className="event-leaf">
      <span className="event-month">{part({ month: "short" }).replace(".", "")}</span>
      <span className="event-date">{at.getUTCDate()}</span>
      <span className="event-weekday">{part({ weekday: "short" })}</span>
    </span>
  );
};

const Counts = ({ event }: { event: TaskLine }) => {
  const t = useText();
  const counts = counted(event);
  const all = event.assignments.length;
  if (all === 0) return <span className="row-meta">{t("app-task-no-guests")}</span>;
  const shown = STATES.filter((state) => counts[state] > 0);
  return (
    <>
      <span className="event-bar" aria-hidden="true">{shown.map((state) => <span key={state} className={`event-${state}`} style={{ flexGrow: counts[state] }} />)}</span>
      <span className="event-counts" data-testid="event-counts">{shown.map((state) => <span key={state} className={`event-count event-${state}`}>{t(`events-${state}`, { count: counts[state] })}</span>)}</span>
    </>
  );
};
