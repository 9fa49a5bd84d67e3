/** The task being written. It outlives the form, so that nothing typed is lost. */

import { forget, keyOf, read, write } from "../kept";
import type { Frame } from "../time";
import { clock, dayOf, instant, later } from "../time";
import type { Due, NewTask, Team, Understood } from "../api/client";
import type { Range } from "./pieces";

export type When = "today" | "tomorrow" | "day" | "none";

export interface Draft {
  /** What was written in one line, and which characters of it are title for sure. */
  text: string;
  kept: Range[];
  /** The form. */
  title: string;
  description: string;
  kind: "task" | "event";
  teamId: number | null;
  people: number[] | null;
  when: When;
  day: string;
  time: string;
  length: number;
  rule: string;
  ruleText: string;
  priority: 1 | 2 | 3 | 4;
  tagIds: number[];
}

const KEPT = "draft";
const BLANK: Draft = {
  text: "", kept: [], title: "", description: "", kind: "task", teamId: null, people: null, when: "today", day: "", time: "", length: 0, rule: "", ruleText: "", priority: 3, tagIds: [],
};
/** Minutes that an event may take. */
export const LENGTHS = [15, 30, 45, 60, 90, 120, 180, 240, 480];
export const TITLE_LIMIT = 200;
export const DESCRIPTION_LIMIT = 4_000;

export const restored = (): Draft => ({ ...BLANK, ...(read(KEPT) as Partial<Draft> | null) });

export const keep = (draft: Draft | null): void => (draft ? write(KEPT, draft) : forget(KEPT));

export const isDirty = (draft: Draft): boolean => Boolean(draft.text.trim() || draft.title.trim() || draft.description.trim());

export const keyOfDraft = (content: NewTask): string => keyOf(KEPT, content);

/** Whom it is for: oneself, until somebody else is chosen. */
export const peopleOf = (draft: Draft, me: number): number[] => draft.people ?? [me];

export const contentOf = (draft: Draft, team: Team, me: number, frame: Frame): NewTask => ({
  title: draft.title,
  description: draft.description,
  team_id: team.id,
  assignee_ids: peopleOf(draft, me),
  due: dueOf(draft, frame),
  ...(draft.kind === "event" ? { kind: "event", duration: draft.length || null } : {}),
  ...(draft.priority === 3 ? {} : { priority: draft.priority }),
  ...(draft.rule && draft.when !== "none" ? { rule: draft.rule } : {}),
  ...(draft.tagIds.length > 0 ? { tag_ids: draft.tagIds } : {}),
});

/** The form, as a text was understood. */
export const filled = (found: Understood, frame: Frame): Partial<Draft> => ({
  ...chosenOf(found.due, frame),
  title: found.title,
  description: found.task.description,
  teamId: found.team.id,
  people: found.task.assignee_ids.length > 0 ? found.task.assignee_ids : null,
  length: found.duration ?? 0,
  rule: found.rule ?? "",
  ruleText: found.rule_text ?? "",
  priority: found.priority ?? 3,
  tagIds: found.task.tag_ids,
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
