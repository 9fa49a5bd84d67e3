import type { TaskLine } from "../api/client";
import { useText } from "../texts";
import type { Frame } from "../time";
import { TaskRow } from "./TaskRow";

export interface RowProps {
  late: boolean;
  frame: Frame;
  me: number | undefined;
  leaving: ReadonlySet<number>;
  complete: (task: TaskLine) => void;
  onOpen: (id: number) => void;
}

/** A titled list of tasks; nothing where there are none. */
export const TaskGroup = ({ title, items, ...rest }: RowProps & { title: string; items: TaskLine[] }) => {
  const t = useText();
  if (items.length === 0) return null;
  return (
    <section aria-label={t("app-section-count", { title, count: items.length })} data-testid={rest.late ? "section-overdue" : "section-today"}>
      <h2 className={`group-head${rest.late ? " late" : ""}`}>
        {title} <span>{items.length}</span>
      </h2>
      <ul className="group">
        {items.map((task) => <TaskRow key={task.id} task={task} {...rest} />)}
      </ul>
    </section>
  );
};
