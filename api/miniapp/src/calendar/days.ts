/** Months and weeks as days (YYYY-MM-DD), and what stands on each. Weeks begin on Monday. */

import type { components } from "../api/schema";
import { dayOf, later, type Frame } from "../time";

export type Item = components["schemas"]["CalendarItem"];
export type Span = "month" | "week";

const WEEK = 7;
const LONGEST = 31;

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** 1 is Monday. */
export const weekdayOf = (day: string): number => noon(day).getUTCDay() || WEEK;

export const weekOf = (day: string): string[] => {
  const first = later(day, 1 - weekdayOf(day));
  return Array.from({ length: WEEK }, (_, index) => later(first, index));
};

/** Whole weeks with the month in them. */
export const monthOf = (day: string): string[] => {
  const first = `${day.slice(0, 7)}-01`;
  const start = later(first, 1 - weekdayOf(first));
  const last = later(stepped(first, "month", 1), -1);
  const weeks = Math.ceil((weekdayOf(first) - 1 + Number(last.slice(8))) / WEEK);
  return Array.from({ length: weeks * WEEK }, (_, index) => later(start, index));
};

export const daysOf = (span: Span, day: string): string[] => (span === "month" ? monthOf(day) : weekOf(day));

/** The same day of another month or week; of a shorter month its last. */
export const stepped = (day: string, span: Span, by: number): string => {
  if (span === "week") return later(day, by * WEEK);
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + by, 0));
  return `${last.toISOString().slice(0, 8)}${String(Math.min(date, last.getUTCDate())).padStart(2, "0")}`;
};

export const firstDay = (item: Item, frame: Frame): string => (item.all_day ? item.date : dayOf(new Date(item.at), frame.timezone));

/** By day; what lasts over midnight stands on every day it touches. */
export const byDay = (items: readonly Item[], frame: Frame): Map<string, Item[]> => {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const first = firstDay(item, frame);
    const last = item.ends_at ? dayOf(new Date(Date.parse(item.ends_at) - 1), frame.timezone) : first;
    for (let day = first, count = 0; day <= last && count < LONGEST; day = later(day, 1), count += 1) found.set(day, [...(found.get(day) ?? []), item]);
  }
  return found;
};

const format = (language: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options });
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const monthName = (day: string, language: string): string => capital(format(language, { month: "long" }).format(noon(day)));
/** «23–29 нояб.». */
export const weekName = (days: readonly string[], language: string): string =>
  format(language, { day: "numeric", month: "short" }).formatRange(noon(days[0] ?? ""), noon(days.at(-1) ?? ""));
/** «пн». */
export const weekdayName = (day: string, language: string, weekday: "short" | "long" = "short"): string => format(language, { weekday }).format(noon(day));
/** «понедельник, 23 ноября». */
export const dayName = (day: string, language: string): string => capital(format(language, { weekday: "long", day: "numeric", month: "long" }).format(noon(day)));
export const dateOf = (day: string): number => Number(day.slice(8));
