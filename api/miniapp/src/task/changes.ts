/** Everything that a card changes, shown at once. */

import type { Move, Task, TaskPatch } from "../api/client";
import { changeLines, client, keys, store } from "../data";
import { useChange } from "../change";
import { feel } from "../host";
import { call } from "../session";
import { useText } from "../texts";
import { undoing } from "./undoing";

const seen = (id: number): Task | undefined => client.getQueryData<Task>(keys.task(id));

const show = (id: number, change: (task: Task) => Partial<Task>): void => {
  const task = seen(id);
  if (task) store({ ...task, ...change(task) });
};

/** Some answers are the task as it is now. */
const kept = (answer: unknown): void => {
  if (typeof answer === "object" && answer !== null && "assignments" in answer && "version" in answer) store(answer as Task);
};

const common = (id: number) => ({ touches: () => [keys.task(id), keys.lists, keys.me], done: kept, turn: `task-${id}` });

export interface Edit {
  patch: TaskPatch;
  shown?: Partial<Task>;
  /** What the person saw when they began to write. */
  version?: number;
}

/** `quiet`: the form that it comes from shows what went wrong. */
export const useEdit = (id: number, quiet = false) => {
  const t = useText();
  return useChange<Edit, Task>({
    ...common(id),
    send: ({ patch, version }) => call<Task>("PATCH", `/tasks/${id}`, { body: patch, version: version ?? seen(id)?.version }),
    show: ({ shown }) => show(id, () => shown ?? {}),
    failed: () => t("app-task-not-saved"),
    quiet,
  });
};

export interface Made {
  action: Move;
  note?: string;
}

const CLOSING: Partial<Record<Move, Task["state"]>> = { close: "done", cancel: "cancelled", reopen: "open", start: "in_progress", approve: "done" };

export const useMove = (id: number, quiet = false) => {
  const t = useText();
  const make = ({ action, note = "" }: Made, key: string) =>
    call<Task>("POST", `/tasks/${id}/moves`, { body: { action, note, version: seen(id)?.version ?? null }, key });
  const undo = useChange<Move, Task>({
    ...common(id),
    send: (action, key) => make({ action }, key),
    say: () => ({ text: t("app-undone") }),
  });
  return useChange<Made, Task>({
    ...common(id),
    send: make,
    quiet,
    show: ({ action }) => show(id, () => { const state = CLOSING[action]; return state ? { state } : {}; }),
    done: (task) => { store(task); feel("success"); },
    say: (task, { action }) => {
      const back = undoing(action, task);
      return back && { text: t(`app-task-did-${action}`), action: { label: t("app-undo"), run: () => undo.run(back) } };
    },
  });
};

export const useChecklist = (id: number) => {
  const t = useText();
  const path = `/tasks/${id}/checklist`;
  const failed = () => t("app-task-not-saved");
  const add = useChange<string>({
    ...common(id),
    send: (text, key) => call("POST", path, { body: { text }, key }),
    show: (text) => show(id, ({ checklist }) => ({ checklist: [...checklist, { id: -Date.now(), text, done: false, position: (checklist.at(-1)?.position ?? 0) + 1 }] })),
    failed,
  });
  const change = useChange<{ item: number; part: { text?: string; done?: boolean; position?: number } }>({
    ...common(id),
    send: ({ item, part }) => call("PATCH", `${path}/${item}`, { body: part }),
    show: ({ item, part }) =>
      show(id, ({ checklist }) => ({
        checklist: checklist.map((each) => (each.id === item ? { ...each, ...part } : each)).sort((one, other) => one.position - other.position),
      })),
    failed,
  });
  const drop = useChange<{ item: number; text: string }>({
    ...common(id),
    send: ({ item }) => call("DELETE", `${path}/${item}`),
    show: ({ item }) => show(id, ({ checklist }) => ({ checklist: checklist.filter((each) => each.id !== item) })),
    say: (_answer, { text }) => ({ text: t("app-task-item-dropped"), action: { label: t("app-undo"), run: () => add.run(text) } }),
    failed,
  });
  return { add, change, drop };
};

/** Watching, and whether reminders come: switches. */
export const useSwitch = (id: number, name: "watch" | "mute") => {
  const t = useText();
  return useChange<boolean>({
    ...common(id),
    send: (on) => call(on ? "PUT" : "DELETE", `/tasks/${id}/${name}`),
    show: (on) => show(id, ({ watchers }) => (name === "mute" ? { muted: on } : { watching: on, watchers: watchers + (on ? 1 : -1) })),
    say: (_answer, on) => ({ text: t(`app-task-${name}-${on ? "on" : "off"}`) }),
  });
};

export const useReminders = (id: number) => {
  const t = useText();
  const add = useChange<{ minutes_before: number } | { at: string }>({
    ...common(id),
    send: (body, key) => call("POST", `/tasks/${id}/reminders`, { body, key }),
    say: () => ({ text: t("app-task-reminder-set") }),
  });
  const drop = useChange<number>({
    ...common(id),
    send: (reminder) => call("DELETE", `/tasks/${id}/reminders/${reminder}`),
    show: (reminder) => show(id, ({ reminders }) => ({ reminders: reminders.filter((each) => each.id !== reminder) })),
  });
  return { add, drop };
};

export const useDueRequest = (id: number) => {
  const t = useText();
  const answer = useChange<{ request: number; agree: boolean }>({
    ...common(id),
    send: ({ request, agree }, key) => call("POST", `/tasks/${id}/due-requests/${request}/answer`, { body: { agree }, key }),
    show: ({ request }) => show(id, ({ due_requests: asked }) => ({ due_requests: asked.filter((each) => each.id !== request) })),
    say: (_answer, { agree }) => ({ text: t(agree ? "app-task-due-agreed" : "app-task-due-refused") }),
  });
  return answer;
};

export const useNudge = (id: number) => {
  const t = useText();
  return useChange<void>({
    ...common(id),
    send: (_value, key) => call("POST", `/tasks/${id}/nudge`, { body: { silent_only: true }, key }),
    say: () => ({ text: t("app-task-nudged") }),
  });
};

export const useSkip = (id: number) => {
  const t = useText();
  return useChange<void>({
    ...common(id),
    send: (_value, key) => call("POST", `/tasks/${id}/skip`, { body: {}, key }),
    say: () => ({ text: t("app-task-skipped") }),
  });
};

/** To the trash, and back from it. */
export const useDelete = (id: number, title: string) => {
  const t = useText();
  const restore = useChange<void, Task>({
    ...common(id),
    send: (_value, key) => call<Task>("POST", `/tasks/${id}/restore`, { body: {}, key }),
    say: () => ({ text: t("app-task-restored") }),
  });
  return useChange<void>({
    touches: () => [keys.lists, keys.me],
    send: () => call("DELETE", `/tasks/${id}`),
    show: () => changeLines((line) => (line.id === id ? null : line)),
    done: () => client.removeQueries({ queryKey: keys.task(id) }),
    say: () => ({ text: t("app-task-deleted", { title }), action: { label: t("app-undo"), run: () => restore.run() } }),
    failed: () => t("app-task-not-deleted"),
  });
};
