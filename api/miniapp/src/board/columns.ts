/** The board: its columns, what each of them lists, and which move brings a task from one to another. */

import type { Move, TaskLine } from "../api/client";
import type { Shown } from "../teams/TeamChoice";

export const COLUMNS = ["open", "in_progress", "blocked", "review", "done"] as const;
export type Column = (typeof COLUMNS)[number];

/** The query string for `GET /tasks` of one column. */
export const asked = (column: Column, { team, mine }: Shown, me: number | undefined): string => {
  const parameters = new URLSearchParams({ view: column === "done" ? "done" : "team", state: column, kind: "task" });
  if (team !== null) parameters.set("team_id", String(team));
  if (mine && me !== undefined) parameters.set("person_id", String(me));
  return parameters.toString();
};

/** A move; `reason`: the API takes none without words. */
export interface Way {
  action: Move;
  reason: boolean;
}

const way = (action: Move, reason = false): Way => ({ action, reason });

/** Null: nothing leads there. Whether the person may is the API's to say. */
export const wayTo = (task: TaskLine, to: Column): Way | null => {
  const own = task.mine === "done";
  switch (`${task.state} ${to}`) {
    case "open in_progress":
    case "blocked in_progress":
      return way("start");
    case "open blocked":
    case "in_progress blocked":
      return way("block", true);
    case "open review":
    case "in_progress review":
    case "blocked review":
      return way("complete");
    case "open done":
    case "in_progress done":
    case "blocked done":
      return way(task.actions.includes("complete") ? "complete" : "close");
    case "review done":
      return way("approve");
    case "review in_progress":
      return own ? way("withdraw") : way("return", true);
    case "done in_progress":
      return own ? way("withdraw") : null;
    case "done open":
      return way("reopen");
    default:
      return null;
  }
};
