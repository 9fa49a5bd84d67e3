import type { TaskLine } from "../api/client";
import { TaskRow, type RowProps } from "../tasks/TaskRow";
import { useText } from "../texts";

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
