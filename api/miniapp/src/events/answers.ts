/** Who comes: counted of a list's line, and one's own answer. */

import type { Task, TaskLine } from "../api/client";
import { useChange } from "../change";
import { changeLines, keys, store } from "../data";
import { feel } from "../host";
import { call } from "../session";
import { useText } from "../texts";

export const ANSWERS = ["accept", "maybe", "decline"] as const;
export type Answer = (typeof ANSWERS)[number];
export const STATES = ["accepted", "tentative", "declined", "pending"] as const;
export type State = (typeof STATES)[number];

const BECOMES = { accept: "accepted", maybe: "tentative", decline: "declined" } as const satisfies Record<Answer, State>;

export const counted = (event: TaskLine): Record<State, number> => {
  const counts = { accepted: 0, tentative: 0, declined: 0, pending: 0 };
  for (const { state } of event.assignments) counts[state === "done" ? "accepted" : state] += 1;
  return counts;
};

export const ownAnswer = (event: TaskLine): Answer | "" => ANSWERS.find((answer) => BECOMES[answer] === event.mine) ?? "";

export const canAnswer = (event: TaskLine): boolean => ANSWERS.some((answer) => event.actions.includes(answer));

export const useAnswer = (event: TaskLine, me: number | undefined) => {
  const t = useText();
  return useChange<Answer, Task>({
    turn: `task-${event.id}`,
    touches: () => [keys.lists, keys.task(event.id), keys.me],
    send: (action, key) => call<Task>("POST", `/tasks/${event.id}/moves`, { body: { action }, key }),
    show: (answer) =>
      changeLines((line) => (line.id !== event.id ? line : {
        ...line, mine: BECOMES[answer], assignments: line.assignments.map((each) => (each.person.id === me ? { ...each, state: BECOMES[answer] } : each)),
      })),
    done: (task) => { store(task); feel("success"); },
    failed: () => t("events-not-answered", { title: event.title }),
  });
};
