import type { Task } from "../api/client";
import { useText } from "../texts";
import { Options } from "../ui/Options";
import { useEdit } from "./changes";

const PRIORITIES = [1, 2, 3, 4] as const;

export const PrioritySheet = ({ task, onClose }: { task: Task; onClose: () => void }) => {
  const t = useText();
  const edit = useEdit(task.id);
  const choose = (priority: Task["priority"]) => {
    onClose();
    if (priority !== task.priority) edit.run({ patch: { priority }, shown: { priority } });
  };
  return (
    <Options title={t("app-task-priority")} testId="priority" onClose={onClose} chosen={task.priority}
      choices={PRIORITIES.map((each) => [each, <span key={each} className={`priority-word priority-word-${each}`}>{t(`app-task-priority-${each}`)}</span>])} onChoose={choose} />
  );
};
