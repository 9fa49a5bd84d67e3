import "./teams.css";

import { useEffect, type ComponentType, type ReactNode } from "react";
import { useParams } from "wouter";

import { keys, refreshed, useMe } from "../data";
import { Loaded } from "../settings/Loaded";
import { useText } from "../texts";
import { Page } from "../ui/Page";
import { ActivityPart } from "./ActivityPart";
import { useTeam, type Team } from "./data";
import { InvitesPart } from "./InvitesPart";
import { Overview } from "./Overview";
import { SettingsPart } from "./SettingsPart";
import { TagsPart } from "./TagsPart";
import { TrashPart } from "./TrashPart";

const PARTS: Record<string, readonly [string, ComponentType<{ team: Team }>]> = {
  tags: ["team-tags", TagsPart],
  invites: ["team-invites", InvitesPart],
  settings: ["team-settings", SettingsPart],
  trash: ["team-trash", TrashPart],
  activity: ["team-activity", ActivityPart],
};

/** A team, or one of its parts: `/teams/7`, `/teams/7/tags`. */
export const TeamScreen = () => {
  const t = useText();
  const parameters = useParams();
  const id = Number(parameters["id"]);
  const name = parameters["*"] ?? "";
  const [title, Part] = PARTS[name] ?? [null, Overview];
  const read = useTeam(id);
  const team = read.data;
  useOut(id, read);
  const subtitle: ReactNode = title ? (team?.name ?? "\u00a0") : team?.description || undefined;
  return (
    <Page inner title={title ? t(title) : (team?.name ?? t("more-teams"))} subtitle={subtitle} testId={title ?? "team"} refresh={() => refreshed(keys.team(id))}>
      <Loaded read={read}>{(found) => <Part team={found} />}</Loaded>
    </Page>
  );
};

/** Who is not in the team any more is told of no change in it: what it says of them is. */
const useOut = (id: number, { data, refetch }: ReturnType<typeof useTeam>): void => {
  const { data: me } = useMe();
  const out = data !== undefined && me !== undefined && !me.teams.some((team) => team.id === id);
  useEffect(() => {
    if (out) void refetch();
  }, [out, refetch]);
};
