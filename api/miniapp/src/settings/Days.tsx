import { feel } from "../host";

/** 23 November 2026 is a Monday. */
const name = (day: string, language: string, weekday: "short" | "long") =>
  new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday }).format(new Date(Date.UTC(2026, 10, 22 + Number(day))));

const WEEK = [..."1234567"];

/** Days of the week as ISO numbers; the last one stays. */
export const Days = ({ value, label, onChange }: { value: string; label: string; onChange: (days: string) => void }) => {
  const language = document.documentElement.lang;
  const toggle = (day: string) => {
    feel("choice");
    const next = value.includes(day) ? value.replace(day, "") : WEEK.filter((each) => each === day || value.includes(each)).join("");
    if (next) onChange(next);
  };
  return (
    <div className="group days" role="group" aria-label={label}>
      {WEEK.map((day) => (
        <button type="button" key={day} aria-pressed={value.includes(day)} aria-label={`${name(day, language, "short")}, ${name(day, language, "long")}`} onClick={() => toggle(day)} data-testid={`weekday-${day}`}>{name(day, language, "short")}</button>
      ))}
    </div>
  );
};
