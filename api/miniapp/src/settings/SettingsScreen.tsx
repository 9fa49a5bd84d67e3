import "./settings.css";

import type { ComponentType } from "react";
import { useParams } from "wouter";

import { keys, refreshed } from "../data";
import { useText } from "../texts";
import { Page } from "../ui/Page";
import { CalendarsPart } from "./CalendarsPart";
import { DataPart } from "./DataPart";
import { Loaded } from "./Loaded";
import { MainPart } from "./MainPart";
import { NotificationsPart } from "./NotificationsPart";
import { TokensPart } from "./TokensPart";
import { useSettings, type Settings } from "./data";

const PARTS: Record<string, readonly [string, ComponentType<{ settings: Settings }>]> = {
  notifications: ["app-settings-notifications", NotificationsPart],
  calendars: ["app-settings-calendars", CalendarsPart],
  tokens: ["app-settings-tokens", TokensPart],
  data: ["app-settings-data", DataPart],
};
const again = () => refreshed(keys.settings);

/** `/settings`, and its parts: `/settings/tokens`. */
export const SettingsScreen = () => {
  const t = useText();
  const [title, Part] = PARTS[useParams()["*"] ?? ""] ?? ["more-settings", MainPart];
  return (
    <Page inner title={t(title)} testId={title === "more-settings" ? "settings" : title} refresh={again}>
      <Loaded read={useSettings()} rows={6}>{(settings) => <Part settings={settings} />}</Loaded>
    </Page>
  );
};
