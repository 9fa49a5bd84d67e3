import { useState } from "react";

import { useFrame } from "../data";
import { push } from "../shell/history";
import { useText } from "../texts";
import { lengthText } from "../time";
import { useSetting, type Settings } from "./data";
import { ChoiceRow } from "./ChoiceRow";
import { ClockRow } from "./ClockRow";
import { Days } from "./Days";
import { PartsSheet } from "./PartsSheet";
import { QuietRows } from "./QuietRows";
import { RemindersSheet } from "./RemindersSheet";
import { LinkRow, Rows, SwitchRow } from "./Rows";
import { TextSheet } from "./TextSheet";
import { offsetOf, ZoneSheet } from "./ZoneSheet";

const NAME_LIMIT = 60;
const DIGEST_USUAL = "09:00";
const PACES = [0, 60, 180, 1440] as const;
type Pace = Exclude<(typeof PACES)[number], 0>;

export const MainPart = ({ settings }: { settings: Settings }) => {
  const t = useText();
  const frame = useFrame();
  const { run } = useSetting();
  const named = useSetting(true);
  const [open, setOpen] = useState<"name" | "zone" | "reminders" | "parts" | null>(null);
  const shut = () => setOpen(null);
  const before = settings.default_reminders.map((minutes) => t("app-task-reminder-before", { length: lengthText(minutes, frame.language) })).join(", ");
  return (
    <>
      <Rows>
        <LinkRow title={t("app-settings-name")} value={settings.name || t("app-settings-name-as-in-max")} onClick={() => setOpen("name")} testId="set-name" />
        <ChoiceRow title={t("app-settings-language")} value={settings.language === "en" ? "en" : "ru"} choices={[["ru", t("app-settings-language-ru")], ["en", t("app-settings-language-en")]]} onChange={(language) => run({ language })} testId="set-language" />
        <LinkRow title={t("app-settings-timezone")} subtitle={settings.timezone} value={offsetOf(settings.timezone, frame.language)} onClick={() => setOpen("zone")} testId="set-zone" />
      </Rows>
      <Rows title={t("app-settings-days")}><Days value={settings.working_days} label={t("app-settings-days")} onChange={(days) => run({ working_days: days })} /></Rows>
      <Rows title={t("app-settings-quiet")}>
        <SwitchRow title={t("app-settings-digest")} subtitle={t("app-settings-digest-help")} on={settings.digest_at !== null} onChange={(on) => run({ digest_at: on ? DIGEST_USUAL : null })} testId="set-digest" />
        {settings.digest_at === null ? null : <ClockRow title={t("app-settings-digest-at")} value={settings.digest_at} onChange={(at) => run({ digest_at: at })} testId="set-digest-at" />}
        <QuietRows settings={settings} change={run} />
      </Rows>
      <Rows title={t("tab-tasks")}>
        <LinkRow title={t("app-settings-reminders")} subtitle={before || t("app-settings-reminders-none")} onClick={() => setOpen("reminders")} testId="set-reminders" />
        <ChoiceRow title={t("app-settings-nagging")} value={settings.nag_every ?? 0} choices={PACES.map((pace) => [pace, t(`app-settings-nag-${pace}`)])} note={t("app-settings-nagging-help")}
          onChange={(pace) => run({ nag_every: pace ? (pace as Pace) : null })} testId="set-nagging" />
        <SwitchRow title={t("app-settings-at-once")} subtitle={t("app-settings-at-once-help")} on={settings.saves_at_once} onChange={(on) => run({ saves_at_once: on })} testId="set-at-once" />
        <LinkRow title={t("app-settings-parts")} subtitle={settings.day_parts.join(", ")} onClick={() => setOpen("parts")} testId="set-parts" />
      </Rows>
      <Rows title={t("team-more")}>
        <LinkRow title={t("app-settings-notifications")} value={t(`app-settings-mode-${settings.mode}`)} onClick={() => push("/settings/notifications")} testId="settings-notifications" />
        <LinkRow title={t("app-settings-calendars")} subtitle={t("app-settings-calendars-short")} onClick={() => push("/settings/calendars")} testId="settings-calendars" />
        <LinkRow title={t("app-settings-tokens")} subtitle={t("app-settings-tokens-short")} onClick={() => push("/settings/tokens")} testId="settings-tokens" />
        <LinkRow title={t("app-settings-data")} subtitle={t("app-settings-data-short")} onClick={() => push("/settings/data")} testId="settings-data" />
      </Rows>
      {open === "name" ? <TextSheet title={t("app-settings-name")} label={t("app-settings-name-label")} name="settings-name" value={settings.name} limit={NAME_LIMIT} needed={false} save={(name) => named.wait({ name })} onClose={shut} testId="name" /> : null}
      {open === "zone" ? <ZoneSheet value={settings.timezone} frame={frame} onChoose={(timezone) => run({ timezone })} onClose={shut} /> : null}
      {open === "reminders" ? <RemindersSheet value={settings.default_reminders} onClose={shut} /> : null}
      {open === "parts" ? <PartsSheet value={settings.day_parts} onClose={shut} /> : null}
    </>
  );
};
