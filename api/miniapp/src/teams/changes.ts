/** What is changed of a team and its people, shown at once. */

import { useQueryClient } from "@tanstack/react-query";

import { useChange } from "../change";
import { keys } from "../data";
import { feel } from "../host";
import { call } from "../session";
import { useText } from "../texts";
import type { Member, Mode, Role, Team, TeamTag } from "./data";
import type { components } from "../api/schema";

export type TeamChanges = components["schemas"]["TeamChanges"];

const useShow = (id: number) => {
  const client = useQueryClient();
  return (part: Partial<Team>) => client.setQueryData<Team>(keys.team(id), (team) => team && { ...team, ...part });
};

export const useTeamChange = (id: number, quiet = false) => {
  const t = useText();
  const show = useShow(id);
  return useChange<TeamChanges, Team>({
    touches: () => [keys.team(id), keys.teams, keys.me],
    turn: `team-${id}`,
    quiet,
    send: (part) => call<Team>("PATCH", `/teams/${id}`, { body: part }),
    show,
    failed: () => t("app-task-not-saved"),
  });
};

export const useTeamMode = (id: number) => {
  const t = useText();
  const show = useShow(id);
  return useChange<Mode | null, Team>({
    touches: () => [keys.team(id), keys.teams],
    send: (mode) => call<Team>("PATCH", `/teams/${id}/mode`, { body: { mode } }),
    show: (mode) => show({ mode }),
    failed: () => t("app-task-not-saved"),
  });
};

export const useMember = (teamId: number, member: Member) => {
  const t = useText();
  const client = useQueryClient();
  const path = `/teams/${teamId}/members/${member.person.id}`;
  const touches = () => [keys.team(teamId), keys.lists];
  const name = member.person.name;
  const show = (change: (row: Member) => Member | null) =>
    client.setQueryData<{ items: Member[] }>(keys.members(teamId), (data) => data && { items: data.items.map((row) => (row.person.id === member.person.id ? change(row) : row)).filter((row) => row !== null) });

  const role = useChange<Role>({
    touches, send: (to) => call("PATCH", path, { body: { role: to } }), show: (to) => show((row) => ({ ...row, role: to })),
    say: (_answer, to) => ({ text: t("team-role-changed", { name, role: to }) }), failed: () => t("app-task-not-saved"),
  });
  const tags = useChange<TeamTag[]>({
    touches, quiet: true, send: (worn) => call("PATCH", path, { body: { tag_ids: worn.map(({ id }) => id) } }), show: (worn) => show((row) => ({ ...row, tags: worn })),
  });
  const remove = useChange({
    touches: () => [...touches(), keys.teams], send: () => call("DELETE", path), show: () => show(() => null), done: () => feel("success"),
    say: () => ({ text: t("team-removed", { name }) }), failed: () => t("team-not-removed", { name }),
  });
  const transfer = useChange({
    touches: () => [...touches(), keys.teams, keys.me], send: () => call("PUT", `/teams/${teamId}/owner`, { body: { person_id: member.person.id } }), done: () => feel("success"),
    say: () => ({ text: t("team-transferred", { name }) }), failed: () => t("app-task-not-saved"),
  });
  return { role, tags, remove, transfer };
};
