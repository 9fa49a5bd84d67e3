/** A task that is dropped on a column: shown there at once, back where it was with a sentence if it may not be. */

import { useQueryClient } from "@tanstack/react-query";

import type { Move, Task, TaskLine } from "../api/client";
import { useChange } from "../change";
import { keys, SaidError, store, type Pages } from "../data";
import { feel } from "../host";
import { call } from "../session";
import { undoing } from "../task/undoing";
import type { Shown } from "../teams/TeamChoice";
import { useText } from "../texts";
import { asked, type Column, type Way } from "./columns";

export interface Drop {
  task: TaskLine;
  to: Column;
  way: Way;
  note?: string;
}

const moved = (task: { id: number; version: number }, action: Move, note: string, key: string) =>
  call<Task>("POST", `/tasks/${task.id}/moves`, { body: { action, note, version: task.version }, key });

export const useDrop = (shown: Shown, me: number | undefined, quiet = false) => {
  const t = useText();
  const client = useQueryClient();
  const touches = () => [keys.lists, keys.me];

  /** Out of every column, and on top of the one it is dropped on. */
  const put = ({ task, to }: Drop): void => {
    client.setQueriesData<Pages>({ queryKey: keys.lists }, (data) => data?.pages && {
      ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map((line) => (line.id === task.id ? { ...line, state: to } : line)) })),
    });
    client.setQueryData<Pages>(keys.list(asked(to, shown, me)), (data) => {
      const [first, ...rest] = data?.pages ?? [];
      const line: TaskLine = { ...task, state: to };
      return data && first && { ...data, pages: [{ ...first, items: [line, ...first.items.filter(({ id }) => id !== task.id)] }, ...rest] };
    });
  };

  const undo = useChange<{ task: Task; action: Move }, Task>({
    touches,
    send: ({ task, action }, key) => moved(task, action, "", key),
    done: store,
    say: () => ({ text: t("app-undone") }),
  });

  return useChange<Drop, Task>({
    touches,
    quiet,
    show: put,
    send: async ({ task, to, way, note = "" }, key) => {
      if (to === "review" && !(await call<Task>("GET", `/tasks/${task.id}`)).needs_review) throw new SaidError(t("board-no-review"));
      return moved(task, way.action, note, key);
    },
    done: (task) => {
      store(task);
      feel("success");
    },
    say: (after, { to, way, task }) => {
      const back = undoing(way.action, after);
      if (to !== "done" && to !== "review") return undefined;
      const text = after.state === "done" ? t("app-completed", { title: task.title })
        : after.state === "review" ? t("board-to-review", { title: task.title }) : t("app-completed-own", { title: task.title });
      return { text, ...(back ? { action: { label: t("app-undo"), run: () => undo.run({ task: after, action: back }) } } : {}) };
    },
    failed: ({ task }) => t("board-not-moved", { title: task.title }),
  });
};
