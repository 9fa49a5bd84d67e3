import { useText } from "../texts";
import type { Frame } from "../time";
import { Agenda } from "./Agenda";
import { dateOf, dayName, weekdayName, type Item } from "./days";

/** Seven days: one below the other on a phone, side by side on a desktop. */
export const Week = ({ days, today, items, frame }: { days: readonly string[]; today: string; items: ReadonlyMap<string, Item[]>; frame: Frame }) => {
  const t = useText();
  return (
    <div className="calendar-days" data-testid="calendar-week">
      {days.map((day) => {
        const own = items.get(day) ?? [];
        const name = dayName(day, frame.language);
        return (
          <section key={day} aria-label={name} className={`calendar-column${day === today ? " calendar-today" : ""}`} data-testid={`day-${day}`}>
            <h2 className="calendar-column-head"><span className="calendar-date">{dateOf(day)}</span> <span>{weekdayName(day, frame.language)}</span></h2>
            {own.length > 0 ? <Agenda items={own} day={day} frame={frame} label={name} /> : <p className="calendar-nothing soft">{t("calendar-free-day")}</p>}
          </section>
        );
      })}
    </div>
  );
};
