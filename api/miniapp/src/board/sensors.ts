/** By mouse, by a long touch, by keys: Space lifts and drops, arrows go from column to column, Escape takes it back. */

import { closestCenter, KeyboardSensor, MouseSensor, pointerWithin, TouchSensor, useSensor, useSensors, type Announcements, type CollisionDetection, type KeyboardCoordinateGetter } from "@dnd-kit/core";

import type { TaskLine } from "../api/client";
import type { Translate } from "../texts";
import { COLUMNS, type Column } from "./columns";

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
const INSET = 8;

const coordinates: KeyboardCoordinateGetter = (event, { context }) => {
  const step = STEPS[event.code];
  if (!step) return undefined;
  event.preventDefault();
  const task = context.active?.data.current?.["task"] as TaskLine | undefined;
  const now = COLUMNS.indexOf((context.over?.id ?? task?.state) as Column);
  const rect = context.droppableRects.get(COLUMNS[now + step] ?? "");
  return rect && { x: rect.left + INSET, y: rect.top + INSET };
};

const keyboard = { start: ["Space"], cancel: ["Escape"], end: ["Space", "Enter"] };

export const useBoardSensors = () =>
  useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: coordinates, keyboardCodes: keyboard, scrollBehavior: "auto" }),
  );

/** Where the finger is; by keys, the column that is nearest. */
export const collisions: CollisionDetection = (given) => (given.pointerCoordinates ? pointerWithin(given) : closestCenter(given));

/** What a screen reader says. */
export const announcements = (t: Translate): Announcements => {
  const title = (active: { data: { current?: Record<string, unknown> | undefined } }) => (active.data.current?.["task"] as TaskLine | undefined)?.title ?? "";
  const column = (over: { id: string | number } | null) => (over ? t(`board-${over.id}`) : "");
  return {
    onDragStart: ({ active }) => t("board-says-lifted", { title: title(active) }),
    onDragOver: ({ active, over }) => (over ? t("board-says-over", { title: title(active), column: column(over) }) : ""),
    onDragEnd: ({ active, over }) => (over ? t("board-says-dropped", { title: title(active), column: column(over) }) : t("board-says-back", { title: title(active) })),
    onDragCancel: ({ active }) => t("board-says-back", { title: title(active) }),
  };
};
