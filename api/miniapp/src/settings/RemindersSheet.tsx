import { useState } from "react";

import { SaveSheet } from "../task/SaveSheet";
import { useText } from "../texts";
import { lengthText } from "../time";
import { TickIcon } from "../ui/icons";
import { useSetting } from "./data";

const USUAL = [5, 10, 15, 30, 60, 120, 180, 1440, 2880, 10080];

export const RemindersSheet = ({ value, onClose }: { value: number[]; onClose: () => void }) => {
  const t = useText();
  const change = useSetting(true);
  const [chosen, setChosen] = useState(value);
  const toggle = (minutes: number) => setChosen(chosen.includes(minutes) ? chosen.filter((each) => each !== minutes) : [...chosen, minutes]);
  const all = [...new Set([...USUAL, ...value])].sort((one, other) => one - other);
  const language = document.documentElement.lang;
  return (
    <SaveSheet title={t("app-settings-reminders")} testId="reminders" save={() => change.wait({ default_reminders: [...chosen].sort((one, other) => one - other) })} onClose={onClose}>
      <p className="soft note">{t("app-settings-reminders-help")}</p>
      <div className="group options">
        {all.map((minutes) => (
          <button type="button" key={minutes} role="checkbox" aria-checked={chosen.includes(minutes)} className="option" onClick={() => toggle(minutes)} data-testid={`reminder-${minutes}`}>
            <span>{t("app-task-reminder-before", { length: lengthText(minutes, language) })}</span>{chosen.includes(minutes) ? <span className="option-on"><TickIcon /></span> : null}
          </button>
        ))}
      </div>
    </SaveSheet>
  );
};
