import { useText } from "../texts";
import { dayOf, type Frame } from "../time";
import { CloseIcon } from "../ui/icons";
import type { When } from "./draft";

const CHOICES: [When, string][] = [["today", "new-today"], ["tomorrow", "new-tomorrow"], ["day", "new-other-day"], ["none", "new-no-due"]];

export interface Chosen {
  when: When;
  day: string;
  time: string;
}

export const WhenField = ({ value, frame, invalid, needed = false, past = false, bare = false, change }: {
  value: Chosen; frame: Frame; invalid: boolean; needed?: boolean; past?: boolean; bare?: boolean; change: (part: Partial<Chosen>) => void;
}) => {
  const t = useText();
  const today = dayOf(frame.now, frame.timezone);
  const choose = (when: When) => change(when === "day" ? { when, day: value.day || today } : when === "none" ? { when, time: "" } : { when });
  return (
    <fieldset className={invalid ? "choices field-wrong" : "choices"}>
      <legend className={bare ? "hidden" : "group-head"}>{t("new-when")}</legend>
      <div className="chips" role="radiogroup" aria-label={t("new-when")}>
        {CHOICES.filter(([when]) => !(needed && when === "none")).map(([when, key]) => (
          <button type="button" key={when} role="radio" aria-checked={value.when === when} className="chip" onClick={() => choose(when)} data-testid={`due-${when}`}>
            {t(key)}
          </button>
        ))}
      </div>
      {value.when === "none" ? null : (
        <div className="group">
          {value.when === "day" ? (
            <label className="choice">
              <span>{t("new-day")}</span>
              <input type="date" required value={value.day} min={past ? undefined : today} onChange={(event) => change({ day: event.target.value || today })} data-testid="due-date" />
            </label>
          ) : null}
          <label className="choice">
            <span>{t("new-time")}</span>
            <span className="time">
              {value.time ? null : <span className="soft">{t("new-whole-day")}</span>}
              <input type="time" className={value.time ? "" : "empty"} value={value.time} onChange={(event) => change({ time: event.target.value })} data-testid="due-time" />
              {value.time ? (
                <button type="button" className="icon-button small" aria-label={t("new-clear-time")} onClick={() => change({ time: "" })} data-testid="due-time-clear"><CloseIcon /></button>
              ) : null}
            </span>
          </label>
        </div>
      )}
    </fieldset>
  );
};
