/** Dates in the person's zone, by the server's clock. */

import type { Due } from "./api/client";
import type { Translate } from "./texts";

/** What all dates are told against. */
export interface Frame {
  now: Date;
  timezone: string;
  language: string;
}

/** The calendar day of an instant as YYYY-MM-DD. */
export const dayOf = (at: Date, timezone: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: timezone, year: "numeric", month: "2-digit", day: "2-digit" }).format(at);

/** A day so many days later. */
export const later = (day: string, days: number): string => {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};

/** «18:00». */
export const clock = (at: Date, frame: Frame): string =>
  new Intl.DateTimeFormat(frame.language, { timeZone: frame.timezone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);

/** «сегодня», «пт, 27 нояб.». */
export const dayText = (day: string, frame: Frame, t: Translate): string => {
  const today = dayOf(frame.now, frame.timezone);
  if (day === today) return t("when-today");
  if (day === later(today, 1)) return t("when-tomorrow");
  if (day === later(today, -1)) return t("when-yesterday");
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" as const };
  const format = new Intl.DateTimeFormat(frame.language, { timeZone: "UTC", weekday: "short", day: "numeric", month: "short", ...year });
  return format.format(new Date(`${day}T12:00:00Z`));
};

/** «сегодня, 18:00»; `short`, where the day is known: «18:00», of a whole day nothing. */
export const dueText = (due: Due, frame: Frame, t: Translate, short = false): string => {
  if (due.all_day) return short ? "" : dayText(due.date, frame, t);
  const at = new Date(due.at);
  return short ? clock(at, frame) : t("when-at", { day: dayText(dayOf(at, frame.timezone), frame, t), time: clock(at, frame) });
};

/** «23 нояб., 18:00», of an instant that is past. */
export const momentText = (at: string, frame: Frame, t: Translate): string => {
  const moment = new Date(at);
  return t("when-at", { day: dayText(dayOf(moment, frame.timezone), frame, t), time: clock(moment, frame) });
};

/** «1 ч 30 мин». */
export const lengthText = (minutes: number, language: string): string => {
  const units: [number, "day" | "hour" | "minute"][] = [[1440, "day"], [60, "hour"], [1, "minute"]];
  let left = minutes;
  const parts = units.flatMap(([size, unit]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? [new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(count)] : [];
  });
  return parts.join(" ") || new Intl.NumberFormat(language, { style: "unit", unit: "minute", unitDisplay: "short" }).format(0);
};

/** «понедельник, 23 ноября». */
export const fullDay = (frame: Frame): string =>
  new Intl.DateTimeFormat(frame.language, { timeZone: frame.timezone, weekday: "long", day: "numeric", month: "long" }).format(frame.now);

/** The instant of a wall-clock time in a zone, with its offset: «2026-11-23T18:00:00+03:00». */
export const instant = (day: string, time: string, timezone: string): string => {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const offset = offsetAt(wall - offsetAt(wall, timezone) * 60_000, timezone);
  const sign = offset < 0 ? "-" : "+";
  const pad = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${day}T${time}:00${sign}${pad(Math.abs(offset) / 60)}:${pad(Math.abs(offset) % 60)}`;
};

/** Minutes by which the zone is ahead of UTC then. */
const offsetAt = (at: number, timezone: string): number => {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: timezone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
  }).formatToParts(at);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(value("year"), value("month") - 1, value("day"), value("hour"), value("minute"), value("second"));
  return Math.round((wall - at) / 60_000);
};
