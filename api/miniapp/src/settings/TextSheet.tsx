import { useState } from "react";

import { forget, useKeptText } from "../kept";
import { useUnsaved } from "../shell/unsaved";
import { SaveSheet } from "../task/SaveSheet";
import { TextField } from "../create/TextField";

/** One text to be written; what was not saved is there again next time. */
export const TextSheet = ({ title, label, name, value, limit, needed, action, save, onClose, testId }: {
  title: string; label: string; name: string; value: string; limit: number; needed: boolean; action?: string; save: (text: string) => Promise<unknown>; onClose: () => void; testId: string;
}) => {
  const [kept, setKept] = useKeptText(name);
  const [touched, setTouched] = useState(Boolean(kept));
  const text = touched ? kept : value;
  useUnsaved(touched && kept.trim() !== value);
  const done = async () => {
    await save(text.trim());
    setKept("");
    forget(name);
  };
  return (
    <SaveSheet title={title} testId={testId} {...(action ? { action } : {})} disabled={needed && !text.trim()} save={done} onClose={onClose}>
      <div className="group">
        <TextField autoFocus label={label} value={text} limit={limit} invalid={false} onChange={(next) => { setTouched(true); setKept(next); }} testId={`${testId}-text`} />
      </div>
    </SaveSheet>
  );
};
