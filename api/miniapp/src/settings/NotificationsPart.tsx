import { useText } from "../texts";
import { ChoiceRow } from "./ChoiceRow";
import { useSetting, type Settings } from "./data";
import { Rows } from "./Rows";

const GROUPS = ["assignments", "progress", "comments", "reminders", "digest", "team"] as const;
const MODES = ["sound", "silent", "off"] as const;

export const NotificationsPart = ({ settings }: { settings: Settings }) => {
  const t = useText();
  const { run } = useSetting();
  const words = <Each extends string>(mode: Each) => [mode, t(`app-settings-mode-${mode}`)] as const;
  return (
    <>
      <Rows note={t("app-settings-mode-help")}>
        <ChoiceRow title={t("app-settings-mode")} value={settings.mode} choices={MODES.map((mode) => words(mode))} onChange={(mode) => run({ mode })} testId="set-mode" />
      </Rows>
      <Rows title={t("app-settings-modes")} note={t("app-settings-modes-help")}>
        {GROUPS.map((group) => (
          <ChoiceRow key={group} title={t(`app-settings-group-${group}`)} value={settings.modes[group] ?? "all"} choices={(["all", ...MODES] as const).map((mode) => words(mode))}
            onChange={(mode) => run({ modes: { [group]: mode === "all" ? null : mode } })} testId={`set-mode-${group}`} />
        ))}
      </Rows>
    </>
  );
};
