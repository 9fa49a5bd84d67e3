import { useText } from "../texts";
import { dayOf, type Frame } from "../time";
import { CloseIcon } from "../ui/icons";
import type { Draft, When } from "./draft";

const CHOICES: [When, string][] = [["today", "new-today"], ["tomorrow", "new-tomorrow"], ["day", "new-other-day"], ["none", "new-no-due"]];

export const WhenField = ({ draft, frame, invalid, change }: { draft: Draft; frame: Frame; invalid: boolean; change: (part: Partial<Draft>) => void }) => {
  const t = useText();
  const today = dayOf(frame.now, frame.timezone);
  const choose = (when: When) => change(when === "day" ? { when, day: draft.day || today } : when === "none" ? { when, time: "" } : { when });
  return (
    <fieldset className={invalid ? "choices field-wrong" : "choices"}>
      <legend className="group-head">{t("new-when")}</legend>
      <div className="chips" role="radiogroup" aria-label={t("new-when")}>
        {CHOICES.map(([when, key]) => (
          <button type="button" key={when} role="radio" aria-checked={draft.when === when} className="chip" onClick={() => choose(when)} data-testid={`due-${when}`}>
            {t(key)}
          </button>
        ))}
      </div>
      {draft.when === "none" ? null : (
        <div className="group">
          {draft.when === "day" ? (
            <label className="choice">
              <span>{t("new-day")}</span>
              <input type="date" required value={draft.day} min={today} onChange={(event) => change({ day: event.target.value || today })} data-testid="due-date" />
            </label>
          ) : null}
          <label className="choice">
            <span>{t("new-time")}</span>
            <span className="time">
              {draft.time ? null : <span className="soft">{t("new-whole-day")}</span>}
              <input type="time" className={draft.time ? "" : "empty"} value={draft.time} onChange={(event) => change({ time: event.target.value })} data-testid="due-time" />
              {draft.time ? (
                <button type="button" className="icon-button small" aria-label={t("new-clear-time")} onClick={() => change({ time: "" })} data-testid="due-time-clear"><CloseIcon /></button>
              ) : null}
            </span>
          </label>
        </div>
      )}
    </fieldset>
  );
};
