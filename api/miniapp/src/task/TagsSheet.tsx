import { useState } from "react";

import type { Task } from "../api/client";
import { TagName, useTags } from "../tasks/FilterSheet";
import { useText } from "../texts";
import { Skeleton } from "../ui/Skeleton";
import { TickIcon } from "../ui/icons";
import { useEdit } from "./changes";
import { SaveSheet } from "./SaveSheet";

export const TagsSheet = ({ task, onClose }: { task: Task; onClose: () => void }) => {
  const t = useText();
  const edit = useEdit(task.id, true);
  const tags = useTags(task.team.id);
  const [chosen, setChosen] = useState(() => task.tags.map((tag) => tag.id));
  const items = tags.data?.items ?? [];
  const toggle = (id: number) => setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const save = () => edit.wait({ patch: { tag_ids: chosen }, shown: { tags: items.filter((tag) => chosen.includes(tag.id)) } });
  return (
    <SaveSheet title={t("app-task-tags")} testId="tags" save={save} onClose={onClose}>
      {tags.isPending ? <Skeleton rows={2} /> : null}
      {tags.data && items.length === 0 ? <p className="confirm-text">{t("app-task-tags-of-team-none")}</p> : null}
      <div className="group options">
        {items.map((tag) => (
          <button type="button" key={tag.id} role="checkbox" aria-checked={chosen.includes(tag.id)} className="option" onClick={() => toggle(tag.id)} data-testid={`tag-${tag.id}`}>
            <TagName tag={tag} />{chosen.includes(tag.id) ? <span className="option-on"><TickIcon /></span> : null}
          </button>
        ))}
      </div>
    </SaveSheet>
  );
};
