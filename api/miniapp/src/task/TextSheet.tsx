import { useEffect, useState } from "react";

import { RefusedError, type Task } from "../api/client";
import { DESCRIPTION_LIMIT, TITLE_LIMIT } from "../create/draft";
import { TextField } from "../create/TextField";
import { forget, read, write } from "../kept";
import { call } from "../session";
import { useUnsaved } from "../shell/unsaved";
import { useText } from "../texts";
import { useEdit } from "./changes";
import { SaveSheet } from "./SaveSheet";

interface Texts {
  title: string;
  description: string;
}

/** The title and the description. What was not saved is there when one comes back. */
export const TextSheet = ({ task, onClose }: { task: Task; onClose: () => void }) => {
  const t = useText();
  const name = `texts-${task.id}`;
  const edit = useEdit(task.id, true);
  const [before] = useState<Texts>(() => ({ title: task.title, description: task.description }));
  const [found] = useState(() => read(name) as Texts | null);
  const [version, setVersion] = useState(task.version);
  const [texts, setTexts] = useState<Texts>(found ?? before);
  const dirty = texts.title !== before.title || texts.description !== before.description;
  useEffect(() => write(name, dirty ? texts : null), [name, dirty, texts]);
  useUnsaved(dirty);
  const save = async () => {
    try {
      await edit.wait({ patch: texts, shown: texts, version });
    } catch (error) {
      // Somebody was faster: they are told so, and save over it the next time if they want to.
      if (error instanceof RefusedError && error.problem.status === 412) setVersion((await call<Task>("GET", `/tasks/${task.id}`)).version);
      throw error;
    }
    forget(name);
  };
  return (
    <SaveSheet small={false} title={t("app-task-edit-title")} testId="texts" disabled={!texts.title.trim()} save={save} onClose={onClose}>
      {found ? <p className="soft note">{t("new-draft")}</p> : null}
      <div className="group">
        <TextField autoFocus label={t("new-what")} value={texts.title} limit={TITLE_LIMIT} invalid={!texts.title.trim()} onChange={(title) => setTexts({ ...texts, title })} testId="edit-title" />
        <TextField label={t("new-details")} value={texts.description} limit={DESCRIPTION_LIMIT} invalid={false} onChange={(description) => setTexts({ ...texts, description })} testId="edit-description" />
      </div>
    </SaveSheet>
  );
};
