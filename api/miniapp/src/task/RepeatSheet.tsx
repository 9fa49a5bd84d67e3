import { Switch } from "@maxhub/max-ui";
import { useState } from "react";

import type { Task, Understood } from "../api/client";
import { SaidError } from "../data";
import { call } from "../session";
import { useText } from "../texts";
import { TickIcon } from "../ui/icons";
import { useEdit } from "./changes";
import { ScopeField } from "./DueSheet";
import { RULES } from "./rules";
import { SaveSheet } from "./SaveSheet";

const OWN = "own";

/** How it repeats: a common rule, or one in words that the parser understands. */
export const RepeatSheet = ({ task, onClose }: { task: Task; onClose: () => void }) => {
  const t = useText();
  const edit = useEdit(task.id, true);
  const now = task.series?.rule ?? "";
  const known = RULES.some(([rule]) => rule === now);
  const [rule, setRule] = useState(known ? now : OWN);
  const [words, setWords] = useState(known ? "" : (task.series?.text ?? ""));
  const [fromCompletion, setFromCompletion] = useState(task.series?.from_completion ?? false);
  const [scope, setScope] = useState<"this" | "later">("later");

  const save = async () => {
    let chosen: string | null = rule || null;
    if (rule === OWN) {
      const unchanged = task.series !== null && words.trim() === task.series.text;
      const read = unchanged ? null : await call<Understood>("POST", "/quick-add", { body: { text: words, team_id: task.team.id } });
      chosen = unchanged ? now : (read?.rule ?? null);
      if (!chosen) throw new SaidError(t("app-task-repeat-unclear"));
    }
    await edit.wait({ patch: { rule: chosen, from_completion: chosen !== null && fromCompletion, ...(task.series ? { scope } : {}) } });
  };

  if (!task.due) return <SaveSheet title={t("app-task-repeat")} testId="repeat" disabled save={save} onClose={onClose}><p className="confirm-text">{t("app-task-repeat-needs-due")}</p></SaveSheet>;
  return (
    <SaveSheet title={t("app-task-repeat")} testId="repeat" disabled={rule === OWN && !words.trim()} save={save} onClose={onClose}>
      <div className="group options" role="radiogroup" aria-label={t("app-task-repeat")}>
        {[...RULES, [OWN, "app-task-repeat-own"] as const].map(([value, text]) => (
          <button type="button" key={value} role="radio" aria-checked={value === rule} className="option" onClick={() => setRule(value)} data-testid={`repeat-${value || "none"}`}>
            <span>{t(text)}</span>{value === rule ? <span className="option-on"><TickIcon /></span> : null}
          </button>
        ))}
        {rule === OWN ? (
          <div className="option"><input className="plain" value={words} aria-label={t("app-task-repeat-own")} placeholder={t("app-task-repeat-example")} onChange={(event) => setWords(event.target.value)} data-testid="repeat-words" /></div>
        ) : null}
      </div>
      {rule ? (
        <label className="group choice">
          <span>{t("app-task-repeat-from-completion")}</span>
          <Switch checked={fromCompletion} onChange={(event) => setFromCompletion(event.target.checked)} data-testid="repeat-from-completion" />
        </label>
      ) : null}
      {task.series ? <ScopeField value={scope} onChange={setScope} /> : null}
    </SaveSheet>
  );
};
