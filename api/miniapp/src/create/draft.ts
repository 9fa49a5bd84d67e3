/** The task being written. It outlives the form, so that nothing typed is lost. */

import { forget, keyOf, read, write } from "../kept";
import type { Frame } from "../time";
import { clock, dayOf, instant, later } from "../time";
import type { Due, NewTask } from "../api/client";

export type When = "today" | "tomorrow" | "day" | "none";

export interface Draft {
  title: string;
  description: string;
  teamId: number | null;
  people: number[] | null;
  when: When;
  day: string;
  time: string;
}

const KEPT = "draft";
export const BLANK: Draft = { title: "", description: "", teamId: null, people: null, when: "today", day: "", time: "" };
export const TITLE_LIMIT = 200;
export const DESCRIPTION_LIMIT = 4_000;

export const restored = (): Draft => ({ ...BLANK, ...(read(KEPT) as Partial<Draft> | null) });

export const keep = (draft: Draft | null): void => (draft ? write(KEPT, draft) : forget(KEPT));

export const isDirty = (draft: Draft): boolean => Boolean(draft.title.trim() || draft.description.trim());

export const keyOfDraft = (content: NewTask): string => keyOf(KEPT, content);

export const contentOf = (draft: Draft, teamId: number, people: number[], frame: Frame): NewTask => ({
  title: draft.title,
  description: draft.description,
  team_id: teamId,
  assignee_ids: people,
  due: dueOf(draft, frame),
});

/** What the API is told about a chosen day and time. */
export const dueOf = (chosen: Pick<Draft, "when" | "day" | "time">, frame: Frame): NonNullable<NewTask["due"]> | null => {
  const day = dayChosen(chosen, frame);
  if (!day) return null;
  return chosen.time ? { at: instant(day, chosen.time, frame.timezone) } : { date: day };
};

const dayChosen = ({ when, day }: Pick<Draft, "when" | "day">, frame: Frame): string => {
  const today = dayOf(frame.now, frame.timezone);
  const days: Record<When, string> = { today, tomorrow: later(today, 1), day, none: "" };
  return days[when];
};

/** The other way round. */
export const chosenOf = (due: Due | null, frame: Frame): Pick<Draft, "when" | "day" | "time"> => {
  if (!due) return { when: "none", day: "", time: "" };
  const day = due.all_day ? due.date : dayOf(new Date(due.at), frame.timezone);
  const today = dayOf(frame.now, frame.timezone);
  const when = day === today ? "today" : day === later(today, 1) ? "tomorrow" : "day";
  return { when, day, time: due.all_day ? "" : clock(new Date(due.at), frame) };
};
