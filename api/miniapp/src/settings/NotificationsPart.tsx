import { useText } from "../texts";
import { ChoiceRow } from "./ChoiceRow";
import { useSetting, type Settings } from "./data";
import { Rows } from "./Rows";

const GROUPS = ["assignments", "progress", "comments", "reminders", "digest", "team"] as const;
const MODES = ["sound", "silent", "off"] as const;

export const NotificationsPart = ({ settings }: { settings: Settings }) => {
  const t = useText();
  const { run } = useSetting();
  const words = <Each extends string>(mode: Each) => [mode, t(`settings-mode-${mode}`)] as const;
  return (
    <>
      <Rows note={t("settings-mode-help")}>
        <ChoiceRow title={t("settings-mode")} value={settings.mode} choices={MODES.map((mode) => words(mode))} onChange={(mode) => run({ mode })} testId="set-mode" />
      </Rows>
      <Rows title={t("settings-modes")} note={t("settings-modes-help")}>
        {GROUPS.map((group) => (
          <ChoiceRow key={group} title={t(`settings-group-${group}`)} value={settings.modes[group] ?? "all"} choices={(["all", ...MODES] as const).map((mode) => words(mode))}
            onChange={(mode) => run({ modes: { [group]: mode === "all" ? null : mode } })} testId={`set-mode-${group}`} />
        ))}
      </Rows>
    </>
  );
};
