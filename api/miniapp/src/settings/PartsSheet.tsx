import { useState } from "react";

import { SaveSheet } from "../task/SaveSheet";
import { useText } from "../texts";
import { useSetting } from "./data";

const PARTS = ["morning", "day", "evening", "night"] as const;

/** What one means by «in the morning». */
export const PartsSheet = ({ value, onClose }: { value: string[]; onClose: () => void }) => {
  const t = useText();
  const change = useSetting(true);
  const [parts, setParts] = useState(value);
  return (
    <SaveSheet title={t("app-settings-parts")} testId="parts" disabled={parts.some((part) => !part)} save={() => change.wait({ day_parts: parts })} onClose={onClose}>
      <p className="soft note">{t("app-settings-parts-help")}</p>
      <div className="group">
        {PARTS.map((part, index) => (
          <label key={part} className="choice">
            <span>{t(`app-settings-part-${part}`)}</span>
            <input type="time" value={parts[index] ?? ""} onChange={(event) => setParts(parts.map((each, place) => (place === index ? event.target.value : each)))} data-testid={`part-${part}`} />
          </label>
        ))}
      </div>
    </SaveSheet>
  );
};
