import { useEffect, useRef, type KeyboardEvent } from "react";

import { feel } from "../host";
import { useText } from "../texts";
import { later, type Frame } from "../time";
import { keyOf, lookOf } from "./Agenda";
import { dateOf, dayName, stepped, weekdayName, weekdayOf, type Item } from "./days";

const DOTS = 4;
const TITLES = 3;
const KEYS: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => later(day, -1), ArrowRight: (day) => later(day, 1), ArrowUp: (day) => later(day, -7), ArrowDown: (day) => later(day, 7),
  Home: (day) => later(day, 1 - weekdayOf(day)), End: (day) => later(day, 7 - weekdayOf(day)), PageUp: (day) => stepped(day, "month", -1), PageDown: (day) => stepped(day, "month", 1),
};

interface MonthProps {
  days: readonly string[];
  chosen: string;
  today: string;
  items: ReadonlyMap<string, Item[]>;
  frame: Frame;
  choose: (day: string) => void;
}

/** A grid: arrows go from day to day, Page Up and Page Down from month to month. */
export const Month = ({ days, chosen, today, items, frame, choose }: MonthProps) => {
  const t = useText();
  const grid = useRef<HTMLDivElement>(null);
  const byKeys = useRef(false);
  useEffect(() => {
    if (byKeys.current) grid.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
    byKeys.current = false;
  }, [chosen]);
  const press = (event: KeyboardEvent) => {
    const next = KEYS[event.key]?.(chosen);
    if (!next) return;
    event.preventDefault();
    byKeys.current = true;
    choose(next);
  };
  const weeks = Array.from({ length: days.length / 7 }, (_, index) => days.slice(index * 7, index * 7 + 7));
  return (
    <div className="calendar-month" role="grid" aria-label={t("calendar-days")} ref={grid} onKeyDown={press}>
      <div role="row" className="calendar-week">
        {weeks[0]?.map((day) => <span key={day} role="columnheader" aria-label={weekdayName(day, frame.language, "long")} className="calendar-weekday">{weekdayName(day, frame.language)}</span>)}
      </div>
      {weeks.map((week) => (
        <div role="row" className="calendar-week" key={week[0]}>
          {week.map((day) => (
            <Day key={day} day={day} outside={day.slice(0, 7) !== chosen.slice(0, 7)} chosen={day === chosen} today={day === today} items={items.get(day) ?? []} frame={frame}
              choose={() => { feel("choice"); choose(day); }} />
          ))}
        </div>
      ))}
    </div>
  );
};

const Day = ({ day, outside, chosen, today, items, frame, choose }: {
  day: string; outside: boolean; chosen: boolean; today: boolean; items: readonly Item[]; frame: Frame; choose: () => void;
}) => {
  const t = useText();
  const look = [outside ? " calendar-outside" : "", today ? " calendar-today" : "", weekdayOf(day) > 5 ? " calendar-free" : ""].join("");
  const name = t("calendar-day", { day: dayName(day, frame.language), count: items.length });
  return (
    <div role="gridcell" aria-selected={chosen} className="calendar-cell">
      <button type="button" tabIndex={chosen ? 0 : -1} aria-current={today ? "date" : undefined} className={`calendar-day${look}`} onClick={choose} data-testid={`day-${day}`}>
        <span className="hidden">{name}</span>
        <span className="calendar-date" aria-hidden="true">{dateOf(day)}</span>
        <span className="calendar-dots" aria-hidden="true">{items.slice(0, DOTS).map((item) => <span key={keyOf(item)} className={`calendar-dot ${lookOf(item, frame)}`} />)}</span>
        <span className="calendar-titles">
          {items.slice(0, items.length > TITLES ? TITLES - 1 : TITLES).map((item) => <span key={keyOf(item)} className={`calendar-title ${lookOf(item, frame)}`}>{item.title}</span>)}
          {items.length > TITLES ? <span className="calendar-rest soft">{t("calendar-rest", { count: items.length - TITLES + 1 })}</span> : null}
        </span>
      </button>
    </div>
  );
};
