import { useState } from "react";

import { Loaded } from "../settings/Loaded";
import { SaveSheet } from "../task/SaveSheet";
import { TagName } from "../tasks/FilterSheet";
import { useText } from "../texts";
import { TickIcon } from "../ui/icons";
import { useTeamTags, type Member, type Team, type TeamTag } from "./data";

export const MemberTagsSheet = ({ team, member, save, onClose }: { team: Team; member: Member; save: (tags: TeamTag[]) => Promise<unknown>; onClose: () => void }) => {
  const t = useText();
  const read = useTeamTags(team.id);
  const [worn, setWorn] = useState(() => member.tags.map(({ id }) => id));
  const toggle = (id: number) => setWorn(worn.includes(id) ? worn.filter((each) => each !== id) : [...worn, id]);
  const items = read.data?.items ?? [];
  return (
    <SaveSheet title={t("team-tags-worn")} testId="worn" save={() => save(items.filter(({ id }) => worn.includes(id)))} onClose={onClose}>
      <Loaded read={read} rows={2}>
        {({ items: tags }) => (
          <>
            <p className="soft note">{t(tags.length > 0 ? "team-tags-worn-help" : "team-tags-none-help")}</p>
            <div className="group options">
              {tags.map((tag) => (
                <button type="button" key={tag.id} role="checkbox" aria-checked={worn.includes(tag.id)} className="option" onClick={() => toggle(tag.id)} data-testid={`worn-${tag.id}`}>
                  <TagName tag={tag} />{worn.includes(tag.id) ? <span className="option-on"><TickIcon /></span> : null}
                </button>
              ))}
            </div>
          </>
        )}
      </Loaded>
    </SaveSheet>
  );
};
