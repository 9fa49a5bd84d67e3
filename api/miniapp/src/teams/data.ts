/** Teams as they are read. */

import { useQuery } from "@tanstack/react-query";

import type { components } from "../api/schema";
import { keys } from "../data";
import { call } from "../session";

type Schemas = components["schemas"];
export type Team = Schemas["TeamDetails"];
export type Member = Schemas["Member"];
export type TeamTag = Schemas["TeamTag"];
export type Invite = Schemas["Invite"];
export type Role = Schemas["Role"];
export type Right = Schemas["Right"];
export type Colour = Schemas["Colour"];
export type Mode = Schemas["Mode"];

export const COLOURS = ["grey", "red", "orange", "yellow", "green", "blue", "purple"] as const satisfies readonly Colour[];
export const NAME_LIMIT = 100;
export const DESCRIPTION_LIMIT = 1_000;

const REFRESH = 60_000;

export const useTeams = () => useQuery({ queryKey: keys.teams, queryFn: () => call<Schemas["Teams"]>("GET", "/teams"), staleTime: REFRESH });

export const useTeam = (id: number) => useQuery({ queryKey: keys.team(id), queryFn: () => call<Team>("GET", `/teams/${id}`), staleTime: REFRESH });

export const useTeamTags = (id: number) => useQuery({ queryKey: keys.tags(id), queryFn: () => call<Schemas["TeamTags"]>("GET", `/teams/${id}/tags`), staleTime: REFRESH });

export const useInvites = (id: number) => useQuery({ queryKey: keys.invites(id), queryFn: () => call<Schemas["Invites"]>("GET", `/teams/${id}/invites`), staleTime: REFRESH });

export const may = (team: Team, right: Right): boolean => team.may.includes(right);
