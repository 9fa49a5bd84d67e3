/** What the person chose, and how it is changed: shown at once, taken back where it fails. */

import { useQuery, useQueryClient } from "@tanstack/react-query";

import type { Me } from "../api/client";
import type { components } from "../api/schema";
import { useChange } from "../change";
import { keys } from "../data";
import { call } from "../session";
import { useText } from "../texts";

type Schemas = components["schemas"];
export type Settings = Schemas["Settings"];
export type NewSettings = Schemas["NewSettings"];
export type Feed = Schemas["Feed"];
export type ApiToken = Schemas["ApiToken"];
export type Mode = Schemas["Mode"];

export const settingsKeys = { tokens: [...keys.settings, "tokens"], feeds: [...keys.settings, "feeds"] } as const;

export const useSettings = () => useQuery({ queryKey: keys.settings, queryFn: () => call<Settings>("GET", "/me/settings"), staleTime: 60_000 });
export const useFeeds = () => useQuery({ queryKey: settingsKeys.feeds, queryFn: () => call<Schemas["Feeds"]>("GET", "/calendar/feeds") });
export const useTokens = () => useQuery({ queryKey: settingsKeys.tokens, queryFn: () => call<Schemas["ApiTokens"]>("GET", "/tokens") });

export const useSetting = (quiet = false) => {
  const t = useText();
  const client = useQueryClient();
  return useChange<NewSettings, Settings>({
    touches: () => [keys.settings, keys.me],
    turn: "settings",
    quiet,
    send: (part) => call<Settings>("PATCH", "/me/settings", { body: part }),
    show: ({ modes, ...part }) => {
      client.setQueryData<Settings>(keys.settings, (now) => now && { ...now, ...part, modes: { ...now.modes, ...modes } });
      const { language, timezone } = part;
      client.setQueryData<Me>(keys.me, (me) => me && { ...me, person: { ...me.person, ...(language ? { language } : {}), ...(timezone ? { timezone } : {}) } });
    },
    failed: () => t("app-task-not-saved"),
  });
};
