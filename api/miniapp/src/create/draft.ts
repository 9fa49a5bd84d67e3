/** The task being written. It outlives the form, so that nothing typed is lost. */

import type { Frame } from "../time";
import { dayOf, instant, later } from "../time";
import type { NewTask } from "../api/client";

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

interface Attempt {
  sent: string;
  key: string;
}

const KEPT = "draft";
const ATTEMPT = "draft-attempt";
export const BLANK: Draft = { title: "", description: "", teamId: null, people: null, when: "today", day: "", time: "" };
export const TITLE_LIMIT = 200;
export const DESCRIPTION_LIMIT = 4_000;

export const restored = (): Draft => ({ ...BLANK, ...(read(KEPT) as Partial<Draft> | null) });

export const keep = (draft: Draft | null): void => {
  try {
    if (draft) sessionStorage.setItem(KEPT, JSON.stringify(draft));
    else for (const name of [KEPT, ATTEMPT]) sessionStorage.removeItem(name);
  } catch {
    return; // storage is switched off: the draft lives as long as the form
  }
};

export const isDirty = (draft: Draft): boolean => Boolean(draft.title.trim() || draft.description.trim());

/** The same content is sent with the same key, however often: a lost answer makes no second task. */
export const keyOf = (content: NewTask): string => {
  const sent = JSON.stringify(content);
  const last = read(ATTEMPT) as Attempt | null;
  if (last?.sent === sent) return last.key;
  const key = crypto.randomUUID();
  try {
    sessionStorage.setItem(ATTEMPT, JSON.stringify({ sent, key }));
  } catch {
    return key;
  }
  return key;
};

export const contentOf = (draft: Draft, teamId: number, people: number[], frame: Frame): NewTask => ({
  title: draft.title,
  description: draft.description,
  team_id: teamId,
  assignee_ids: people,
  due: dueOf(draft, frame),
});

const dueOf = (draft: Draft, frame: Frame): NonNullable<NewTask["due"]> | null => {
  const day = dayChosen(draft, frame);
  if (!day) return null;
  return draft.time ? { at: instant(day, draft.time, frame.timezone) } : { date: day };
};

export const dayChosen = (draft: Draft, frame: Frame): string => {
  const today = dayOf(frame.now, frame.timezone);
  const days: Record<When, string> = { today, tomorrow: later(today, 1), day: draft.day, none: "" };
  return days[draft.when];
};

const read = (name: string): unknown => {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? "null");
  } catch {
    return null;
  }
};
