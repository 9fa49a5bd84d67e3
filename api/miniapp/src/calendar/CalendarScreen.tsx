import "./calendar.css";

import { useMemo, useState } from "react";

import { refreshed, keys, sentenceOf, useFrame, useMe } from "../data";
import { feel } from "../host";
import { TeamChoice, useShown } from "../teams/TeamChoice";
import { useText } from "../texts";
import { dayOf, type Frame } from "../time";
import { BackIcon, ChevronIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { Segmented } from "../ui/Segmented";
import { Skeleton } from "../ui/Skeleton";
import { Agenda } from "./Agenda";
import { byDay, dayName, daysOf, monthName, stepped, weekName, type Item, type Span } from "./days";
import { Month } from "./Month";
import { useCalendar } from "./read";
import { useSwipe } from "./useSwipe";
import { Week } from "./Week";

/** Where one was; the tab comes back to it. Null: today. */
const left: { span: Span; day: string | null } = { span: "month", day: null };
const again = () => refreshed(keys.calendar);

export const CalendarScreen = () => {
  const t = useText();
  const { data: me } = useMe();
  const frame = useFrame();
  const today = dayOf(frame.now, frame.timezone);
  const [span, setSpan] = useState<Span>(left.span);
  const [picked, setPicked] = useState(left.day);
  const [shown, change] = useShown("/calendar", true);
  const day = picked ?? today;
  const days = daysOf(span, day);
  left.span = span;
  left.day = picked;
  const choose = (next: string) => setPicked(next === today ? null : next);
  const turn = (by: 1 | -1) => {
    feel("choice");
    const next = stepped(day, span, by);
    // Another month begins with its first day, this one with today.
    choose(span === "month" ? (next.slice(0, 7) === today.slice(0, 7) ? today : `${next.slice(0, 8)}01`) : next);
  };
  const swipe = useSwipe(turn);
  const title = span === "month" ? monthName(day, frame.language) : weekName(days, frame.language);
  const actions = (
    <>
      <button type="button" className="icon-button calendar-turn" aria-label={t(`calendar-before-${span}`)} onClick={() => turn(-1)} data-testid="calendar-before"><BackIcon /></button>
      <button type="button" className="icon-button calendar-turn" aria-label={t(`calendar-after-${span}`)} onClick={() => turn(1)} data-testid="calendar-after"><ChevronIcon /></button>
    </>
  );
  return (
    <Page wide title={title} subtitle={day.slice(0, 4)} testId="calendar" actions={actions} refresh={again}>
      <TeamChoice testId="calendar" shown={shown} teams={me?.teams ?? []} change={change} />
      <div className="calendar-bars">
        <Segmented label={t("calendar-span")} testId="calendar-span" value={span} choices={[["month", t("calendar-month")], ["week", t("calendar-week")]]} onChange={setSpan} />
        <button type="button" className="link-button" disabled={picked === null} onClick={() => { feel("choice"); setPicked(null); }} data-testid="calendar-today">{t("app-today")}</button>
      </div>
      <div {...swipe} className="calendar-body">
        <Shown span={span} day={day} today={today} frame={frame} read={useCalendar(span, day, shown, me?.person.id)} choose={choose} />
      </div>
    </Page>
  );
};

const Shown = ({ span, day, today, frame, read, choose }: { span: Span; day: string; today: string; frame: Frame; read: ReturnType<typeof useCalendar>; choose: (day: string) => void }) => {
  const t = useText();
  const items = useMemo(() => byDay(read.data?.items ?? [], frame), [read.data, frame.timezone]);
  const failed = read.isError && !read.data;
  const problem = failed ? <Notice testId="load-failed" title={t("app-load-failed")} text={sentenceOf(read.error, t("app-no-network"))} action={{ label: t("app-retry"), run: () => void read.refetch() }} /> : null;
  const more = read.data?.more ? <p className="soft note">{t("calendar-more")}</p> : null;
  if (span === "week") {
    if (failed) return problem;
    return read.isPending ? <Skeleton rows={6} /> : <>{more}<Week days={daysOf("week", day)} today={today} items={items} frame={frame} /></>;
  }
  return (
    <div className="calendar-both">
      <Month days={daysOf("month", day)} chosen={day} today={today} items={items} frame={frame} choose={choose} />
      <section className="calendar-chosen" aria-label={dayName(day, frame.language)} data-testid="calendar-chosen">
        <h2 className="group-head">{dayName(day, frame.language)}</h2>
        {problem}
        {read.isPending ? <Skeleton rows={2} /> : null}
        {read.data ? <Chosen items={items.get(day) ?? []} day={day} frame={frame} /> : null}
        {more}
      </section>
    </div>
  );
};

const Chosen = ({ items, day, frame }: { items: readonly Item[]; day: string; frame: Frame }) => {
  const t = useText();
  if (items.length > 0) return <Agenda items={items} day={day} frame={frame} label={dayName(day, frame.language)} />;
  return <p className="calendar-nothing soft" data-testid="empty">{t("calendar-empty")}</p>;
};
