import { useText } from "../texts";
import { ClockRow } from "./ClockRow";
import type { NewSettings, Settings } from "./data";
import { SwitchRow } from "./Rows";

const USUAL = { quiet_from: "22:00", quiet_until: "08:00" };

/** Both ends, or none. */
export const QuietRows = ({ settings, change }: { settings: Settings; change: (part: NewSettings) => void }) => {
  const t = useText();
  const { quiet_from: from, quiet_until: until } = settings;
  return (
    <>
      <SwitchRow title={t("app-settings-quiet-hours")} subtitle={t("app-settings-quiet-help")} on={from !== null} onChange={(on) => change(on ? USUAL : { quiet_from: null, quiet_until: null })} testId="set-quiet" />
      {from !== null && until !== null ? (
        <>
          <ClockRow title={t("app-settings-quiet-from")} value={from} onChange={(at) => change({ quiet_from: at, quiet_until: until })} testId="set-quiet-from" />
          <ClockRow title={t("app-settings-quiet-until")} value={until} onChange={(at) => change({ quiet_from: from, quiet_until: at })} testId="set-quiet-until" />
        </>
      ) : null}
      <SwitchRow title={t("app-settings-quiet-days")} subtitle={t("app-settings-quiet-days-help")} on={settings.quiet_days} onChange={(on) => change({ quiet_days: on })} testId="set-quiet-days" />
    </>
  );
};
