import type { Move, Task } from "../api/client";
import { TextField } from "../create/TextField";
import { forget, useKeptText } from "../kept";
import { useUnsaved } from "../shell/unsaved";
import { useText } from "../texts";
import { useMove } from "./changes";
import { SaveSheet } from "./SaveSheet";

const LONGEST = 1_000;

/** A move with words: why not, what is missing, what was done. */
export const ReasonSheet = ({ task, move, needed, onClose }: { task: Task; move: Move; needed: boolean; onClose: () => void }) => {
  const t = useText();
  const name = `note-${task.id}-${move}`;
  const [note, setNote] = useKeptText(name);
  const make = useMove(task.id, true);
  useUnsaved(Boolean(note.trim()));
  const save = async () => {
    await make.wait({ action: move, note });
    forget(name);
    setNote("");
  };
  return (
    <SaveSheet title={t(`app-task-do-${move}`)} testId="reason" action={t(`app-task-do-${move}`)} disabled={needed && !note.trim()} save={save} onClose={onClose}>
      <div className="group">
        <TextField autoFocus label={t(`app-task-why-${move}`)} value={note} limit={LONGEST} invalid={false} onChange={setNote} testId="reason-text" />
      </div>
    </SaveSheet>
  );
};
