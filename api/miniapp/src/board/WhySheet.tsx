import { TextField } from "../create/TextField";
import { forget, useKeptText } from "../kept";
import { useUnsaved } from "../shell/unsaved";
import { SaveSheet } from "../task/SaveSheet";
import type { Shown } from "../teams/TeamChoice";
import { useText } from "../texts";
import { useDrop, type Drop } from "./moving";

const LONGEST = 1_000;

/** A move that goes with words: why it waits, what is missing. Until they are said the task stays where it was. */
export const WhySheet = ({ drop, shown, me, onClose }: { drop: Drop; shown: Shown; me: number | undefined; onClose: () => void }) => {
  const t = useText();
  const { action } = drop.way;
  const name = `note-${drop.task.id}-${action}`;
  const [note, setNote] = useKeptText(name);
  const move = useDrop(shown, me, true);
  useUnsaved(Boolean(note.trim()));
  const save = async () => {
    await move.wait({ ...drop, note });
    setNote("");
    forget(name);
  };
  return (
    <SaveSheet title={drop.task.title} testId="board-why" action={t(`app-task-do-${action}`)} disabled={!note.trim()} save={save} onClose={onClose}>
      <div className="group">
        <TextField autoFocus label={t(`app-task-why-${action}`)} value={note} limit={LONGEST} invalid={false} onChange={setNote} testId="board-why-text" />
      </div>
    </SaveSheet>
  );
};
