import { useState } from "react";

import { useMe } from "../data";
import { LinkRow, Rows } from "../settings/Rows";
import { push } from "../shell/history";
import { useText } from "../texts";
import { BellIcon, BoardIcon, ClockIcon, GearIcon, ListIcon, PlusIcon, TagIcon } from "../ui/icons";
import { Options } from "../ui/Options";
import { useTeamMode } from "./changes";
import { may, useTeamTags, type Mode, type Team } from "./data";
import { Leaving } from "./Leaving";
import { MembersList } from "./MembersList";
import { TrashIcon } from "./TrashIcon";

const icon = (node: React.ReactNode) => <span className="fact-icon team-icon">{node}</span>;
const MODES = ["all", "sound", "silent", "off"] as const;

export const Overview = ({ team }: { team: Team }) => {
  const t = useText();
  const { data: me } = useMe();
  const tags = useTeamTags(team.id).data?.items.length;
  const part = (name: string) => () => push(`/teams/${team.id}/${name}`);
  return (
    <>
      <Rows>
        <LinkRow before={icon(<ListIcon />)} title={t("team-tasks")} onClick={() => push(`/tasks?view=team&team=${team.id}`)} testId="team-tasks" />
        <LinkRow before={icon(<BoardIcon />)} title={t("tab-board")} onClick={() => push(`/board?team=${team.id}`)} testId="team-board" />
      </Rows>
      {team.personal ? null : (
        <>
          <MembersList team={team} me={me?.person.id} />
          {may(team, "invite") ? (
            <Rows><LinkRow before={icon(<PlusIcon size={24} />)} title={t("team-invites")} subtitle={t("team-invites-help")} onClick={part("invites")} testId="team-invites" /></Rows>
          ) : null}
        </>
      )}
      <Rows title={t("team-more")}>
        <LinkRow before={icon(<TagIcon />)} title={t("team-tags")} value={tags} onClick={part("tags")} testId="team-tags" />
        <LinkRow before={icon(<ClockIcon />)} title={t("team-activity")} onClick={part("activity")} testId="team-activity" />
        <LinkRow before={icon(<TrashIcon />)} title={t("team-trash")} onClick={part("trash")} testId="team-trash" />
        {may(team, "manage_team") ? <LinkRow before={icon(<GearIcon />)} title={t("team-settings")} onClick={part("settings")} testId="team-settings" /> : null}
        <ModeRow team={team} />
      </Rows>
      <Leaving team={team} />
    </>
  );
};

/** How the bot's messages about this team reach the person. */
const ModeRow = ({ team }: { team: Team }) => {
  const t = useText();
  const [choosing, setChoosing] = useState(false);
  const change = useTeamMode(team.id);
  const choose = (mode: (typeof MODES)[number]) => {
    setChoosing(false);
    change.run(mode === "all" ? null : (mode satisfies Mode));
  };
  return (
    <>
      <LinkRow before={icon(<BellIcon />)} title={t("team-mode")} value={t(`app-settings-mode-${team.mode ?? "all"}`)} onClick={() => setChoosing(true)} testId="team-mode" />
      {choosing ? (
        <Options title={t("team-mode")} testId="team-modes" chosen={team.mode ?? "all"} choices={MODES.map((mode) => [mode, t(`app-settings-mode-${mode}`)])} onChoose={choose} onClose={() => setChoosing(false)} />
      ) : null}
    </>
  );
};
