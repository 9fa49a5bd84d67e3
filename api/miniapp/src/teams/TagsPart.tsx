import { useState } from "react";

import { BigIcon } from "../settings/BigIcon";
import { Loaded } from "../settings/Loaded";
import { LinkRow, Rows } from "../settings/Rows";
import { TagName } from "../tasks/FilterSheet";
import { useText } from "../texts";
import { PlusIcon, TagIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { may, useTeamTags, type Team, type TeamTag } from "./data";
import { TagSheet } from "./TagSheet";

export const TagsPart = ({ team }: { team: Team }) => {
  const t = useText();
  const able = may(team, "manage_tags");
  const [open, setOpen] = useState<TeamTag | "new" | null>(null);
  const make = () => setOpen("new");
  return (
    <Loaded read={useTeamTags(team.id)}>
      {({ items }) => (
        <>
          {items.length === 0 ? <Notice testId="empty" icon={<BigIcon><TagIcon /></BigIcon>} title={t("team-tags-none")} text={t("team-tags-none-help")} action={able ? { label: t("team-tag-new"), run: make } : undefined} /> : (
            <Rows note={t("team-tags-help")}>
              {items.map((tag) => <TagRow key={tag.id} tag={tag} open={able ? () => setOpen(tag) : undefined} />)}
              {able ? <LinkRow chevron={false} before={<span className="fact-icon team-plus"><PlusIcon size={22} /></span>} title={t("team-tag-new")} onClick={make} testId="tag-new" /> : null}
            </Rows>
          )}
          {open ? <TagSheet team={team} tag={open === "new" ? null : open} onClose={() => setOpen(null)} /> : null}
        </>
      )}
    </Loaded>
  );
};

const TagRow = ({ tag, open }: { tag: TeamTag; open: (() => void) | undefined }) => {
  const t = useText();
  const text = [tag.description, t("team-people", { count: tag.members })].filter(Boolean).join(" · ");
  return <LinkRow title={tag.name} subtitle={text} before={<span className="team-tag"><TagName tag={{ ...tag, name: "" }} /></span>} onClick={open} testId={`tag-${tag.id}`} />;
};
