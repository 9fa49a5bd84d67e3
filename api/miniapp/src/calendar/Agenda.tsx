import { push } from "../shell/history";
import { useText } from "../texts";
import { clock, dayOf, type Frame } from "../time";
import { RepeatIcon, TickIcon } from "../ui/icons";
import { firstDay, type Item } from "./days";

/** Late, over, to come, and what it is: as a class. */
export const lookOf = (item: Item, frame: Frame): string => {
  const done = item.state === "done" || item.state === "cancelled";
  const late = !done && !item.planned && item.kind === "task" && Date.parse(item.at) < frame.now.getTime();
  return `calendar-${done ? "done" : late ? "late" : item.kind}${item.planned ? " calendar-planned" : ""}`;
};

export const keyOf = (item: Item): string => `${item.task_id ?? `s${item.series_id}`}-${item.at}`;

/** «10:00 – 11:00», «весь день». */
const useHours = (item: Item, day: string, frame: Frame): string => {
  const t = useText();
  if (item.all_day) return t("calendar-all-day");
  const begins = firstDay(item, frame) === day ? clock(new Date(item.at), frame) : "…";
  if (!item.ends_at) return begins;
  const end = new Date(item.ends_at);
  return `${begins} – ${dayOf(end, frame.timezone) === day ? clock(end, frame) : "…"}`;
};

export const Agenda = ({ items, day, frame, label }: { items: readonly Item[]; day: string; frame: Frame; label: string }) => (
  <ul className="group calendar-agenda" aria-label={label}>
    {items.map((item) => <Line key={keyOf(item)} item={item} day={day} frame={frame} />)}
  </ul>
);

const Line = ({ item, day, frame }: { item: Item; day: string; frame: Frame }) => {
  const t = useText();
  const hours = useHours(item, day, frame);
  const [begins, ends] = hours.split(" – ");
  const id = item.task_id;
  const body = (
    <>
      <span className="calendar-when"><span>{begins}</span>{ends ? <span className="soft">{ends}</span> : null}</span>
      <span className="calendar-bar" aria-hidden="true" />
      <span className="calendar-text">
        <span className="row-title">{item.title}</span>
        <span className="row-meta">
          {item.kind === "event" ? <span>{t("calendar-event")}</span> : null}
          {item.team.personal ? null : <span>{item.team.name}</span>}
          {item.planned ? <span><span className="row-mark"><RepeatIcon />{t("calendar-planned")}</span></span> : null}
        </span>
      </span>
      {item.state === "done" ? <span className="calendar-tick" role="img" aria-label={t("app-task-state-done")}><TickIcon /></span> : null}
    </>
  );
  return (
    <li className={`calendar-line ${lookOf(item, frame)}`} data-testid="calendar-item">
      {id === null ? <div className="calendar-open">{body}</div> : <button type="button" className="calendar-open" onClick={() => push(`/task/${id}`)} data-testid="calendar-open">{body}</button>}
    </li>
  );
};
