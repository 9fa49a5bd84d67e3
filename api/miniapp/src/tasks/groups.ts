/** A list by due time is told in days. */

import type { TaskLine } from "../api/client";
import type { Translate } from "../texts";
import { dayOf, dayText, later, type Frame } from "../time";
import type { Line } from "./VirtualTasks";

const WEEK = 7;

/** The heading that a task goes under: late, each day of the week ahead, what comes after it. */
const headOf = (task: TaskLine, frame: Frame, t: Translate): { head: string; late: boolean; short: boolean } => {
  if (!task.due) return { head: t("app-task-due-none"), late: false, short: false };
  if (task.due.overdue) return { head: t("app-overdue"), late: true, short: false };
  const day = task.due.all_day ? task.due.date : dayOf(new Date(task.due.at), frame.timezone);
  const today = dayOf(frame.now, frame.timezone);
  if (day < today) return { head: t("tasks-before"), late: false, short: false };
  if (day >= later(today, WEEK)) return { head: t("tasks-later"), late: false, short: false };
  return { head: sentence(dayText(day, frame, t)), late: false, short: true };
};

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `more` are to come: how many are in the last group is not known then. */
export const grouped = (tasks: TaskLine[], more: boolean, frame: Frame, t: Translate): Line[] => {
  const groups = new Map<string, { late: boolean; short: boolean; tasks: TaskLine[] }>();
  for (const task of tasks) {
    const { head, late, short } = headOf(task, frame, t);
    const group = groups.get(head) ?? { late, short, tasks: [] };
    group.tasks.push(task);
    groups.set(head, group);
  }
  return [...groups].flatMap(([head, { late, short, tasks: own }], place) => [
    { head, late, count: more && place === groups.size - 1 ? null : own.length },
    ...own.map((task, index) => ({ task, late, short, first: index === 0, last: index === own.length - 1 })),
  ]);
};

export const plain = (tasks: TaskLine[]): Line[] =>
  tasks.map((task, index) => ({ task, late: task.due?.overdue ?? false, short: false, first: index === 0, last: index === tasks.length - 1 }));
