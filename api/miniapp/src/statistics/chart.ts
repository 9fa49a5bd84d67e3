/** Days as bars: by day, or by week where there are many. */

import type { components } from "../api/schema";

export type Statistics = components["schemas"]["Statistics"];
type Day = components["schemas"]["DayStatistics"];

export interface Bar {
  from: string;
  to: string;
  created: number;
  done: number;
  late: number;
}

/** Days that are shown one by one. */
export const MOST = 31;
const WEEK = 7;

/** Weeks are counted from the last day, so that the last one is whole. */
export const barsOf = (days: readonly Day[]): Bar[] => {
  const size = days.length > MOST ? WEEK : 1;
  const bars: Bar[] = [];
  for (let end = days.length; end > 0; end -= size) {
    const part = days.slice(Math.max(0, end - size), end);
    const sum = (name: "created" | "done" | "late") => part.reduce((total, day) => total + day[name], 0);
    bars.unshift({ from: part[0]?.date ?? "", to: part.at(-1)?.date ?? "", created: sum("created"), done: sum("done"), late: sum("late") });
  }
  return bars;
};

/** The top of the axis: round, and halved round. */
export const topOf = (bars: readonly Bar[]): number => {
  const most = Math.max(2, ...bars.map(({ done, created }) => Math.max(done, created)));
  const step = 10 ** Math.floor(Math.log10(most));
  const top = [1, 2, 4, 5, 6, 8, 10].map((each) => each * step).find((each) => each >= most) ?? most;
  return top % 2 === 0 ? top : top + 1;
};

export const barName = ({ from, to }: Bar, language: string): string => {
  const format = new Intl.DateTimeFormat(language, { timeZone: "UTC", day: "numeric", month: "short" });
  const at = (day: string) => new Date(`${day}T12:00:00Z`);
  return from === to ? format.format(at(from)) : format.formatRange(at(from), at(to));
};
