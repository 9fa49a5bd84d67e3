/** Every screen and every layer, each in a file of its own that comes when it is needed. */

import { lazy, type ComponentType } from "react";

import { TodayScreen } from "../today/TodayScreen";
import { HOME } from "./history";

type Load = () => Promise<ComponentType>;

/** A hand that slips on a poor network is given another try. */
const patient = async (load: Load): Promise<{ default: ComponentType }> => {
  for (let left = 2; ; left -= 1) {
    try {
      return { default: await load() };
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
};

const screen = (path: string, load: Load) => ({ path, load, Screen: lazy(() => patient(load)) });

/** The first match counts. `path` as wouter reads it; a screen takes its parameters by `useParams`. */
export const SCREENS = [
  { path: HOME, load: undefined, Screen: TodayScreen },
  screen("/tasks", async () => (await import("../tasks/TasksScreen")).TasksScreen),
  screen("/board", async () => (await import("../board/BoardScreen")).BoardScreen),
  screen("/calendar", async () => (await import("../calendar/CalendarScreen")).CalendarScreen),
  screen("/more", async () => (await import("../more/MoreScreen")).MoreScreen),
  screen("/teams", async () => (await import("../teams/TeamsScreen")).TeamsScreen),
  screen("/teams/:id/*?", async () => (await import("../teams/TeamScreen")).TeamScreen),
  screen("/invite/:token", async () => (await import("../teams/InviteScreen")).InviteScreen),
  screen("/events", async () => (await import("../events/EventsScreen")).EventsScreen),
  screen("/statistics", async () => (await import("../statistics/StatisticsScreen")).StatisticsScreen),
  screen("/settings/*?", async () => (await import("../settings/SettingsScreen")).SettingsScreen),
] as const;

/** They lie over a screen, as sheets. */
export const LAYERS = [
  screen("/task/:id", async () => (await import("../task/TaskSheet")).TaskSheet),
  screen("/new", async () => (await import("../create/CreateSheet")).CreateSheet),
] as const;

/** What follows the first screen most often, before anybody asks for it. */
export const preload = (): void => {
  const soon = [...LAYERS, ...SCREENS.filter(({ path }) => path === "/tasks" || path === "/more")];
  void Promise.allSettled(soon.map(({ load }) => load?.()));
};
