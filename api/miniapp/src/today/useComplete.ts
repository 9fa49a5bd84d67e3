import { useState } from "react";

import type { Move, Task, TaskLine } from "../api/client";
import { refreshed, sentenceOf, store } from "../data";
import { feel } from "../host";
import { call } from "../session";
import { undoing } from "../task/undoing";
import { useText } from "../texts";
import { useSay } from "../ui/Snackbar";

const LEAVE = 450;

/** Completing from the list: shown at once, taken back if it fails, undoable where the rights allow. */
export const useComplete = () => {
  const t = useText();
  const say = useSay();
  const [leaving, setLeaving] = useState<ReadonlySet<number>>(new Set());
  const mark = (id: number, gone: boolean) =>
    setLeaving((before) => {
      const after = new Set(before);
      if (gone) after.add(id);
      else after.delete(id);
      return after;
    });

  const undo = async (task: Task, action: Move) => {
    try {
      store(await call<Task>("POST", `/tasks/${task.id}/moves`, { body: { action, version: task.version } }));
      say({ text: t("app-undone") });
    } catch (error) {
      say({ text: sentenceOf(error, t("app-no-network")), wrong: true });
    }
    await refreshed();
  };

  const complete = async (task: TaskLine) => {
    mark(task.id, true);
    feel("success");
    try {
      const [done] = await Promise.all([call<Task>("POST", `/tasks/${task.id}/complete`, { body: {} }), wait(LEAVE)]);
      store(done);
      const text = t(done.state === "done" ? "app-completed" : "app-completed-own", { title: task.title });
      const back = undoing("complete", done);
      say(back ? { text, action: { label: t("app-undo"), run: () => void undo(done, back) } } : { text });
    } catch (error) {
      feel("error");
      say({ text: `${t("app-not-completed", { title: task.title })}. ${sentenceOf(error, t("app-no-network"))}`, wrong: true });
      mark(task.id, false);
    }
    await refreshed();
    mark(task.id, false);
  };

  return { leaving, complete: (task: TaskLine) => void complete(task) };
};

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
