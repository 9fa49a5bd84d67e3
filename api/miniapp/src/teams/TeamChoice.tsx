import "./choice.css";

import { useCallback } from "react";
import { useSearch } from "wouter";

import type { Team } from "../api/client";
import { feel } from "../host";
import { replace } from "../shell/history";
import { useText } from "../texts";

export interface Shown {
  team: number | null;
  /** Only what I am on. */
  mine: boolean;
}

/** What one looked at last, by screen; a tab comes back to it. */
const last = new Map<string, string>();

const written = ({ team, mine }: Shown, usual: boolean): string =>
  new URLSearchParams([...(team === null ? [] : [["team", String(team)]]), ...(mine === usual ? [] : [["mine", mine ? "1" : "0"]])]).toString();

/** Of `screen`; `mine`: what it shows as long as nothing is chosen. */
export const useShown = (screen: string, mine = false): [Shown, (part: Partial<Shown>) => void] => {
  const search = useSearch() || (last.get(screen) ?? "");
  last.set(screen, search);
  const found = new URLSearchParams(search);
  const team = found.get("team") ?? "";
  const shown: Shown = { team: /^\d{1,18}$/.test(team) ? Number(team) : null, mine: found.has("mine") ? found.get("mine") === "1" : mine };
  const change = (part: Partial<Shown>) => {
    const next = written({ ...shown, ...part }, mine);
    last.set(screen, next);
    replace(next ? `${screen}?${next}` : screen);
  };
  return [shown, change];
};

/** Which team's, and whether only one's own. */
export const TeamChoice = ({ shown, teams, change, own = true, testId }: { shown: Shown; teams: Team[]; change: (part: Partial<Shown>) => void; own?: boolean; testId: string }) => {
  const t = useText();
  const seen = useCallback((node: HTMLElement | null) => node?.querySelector("[aria-checked=true]")?.scrollIntoView({ block: "nearest", inline: "center" }), []);
  const choices: (readonly [number | null, string])[] = [[null, t("team-choice-all")], ...teams.map((team) => [team.id, team.name] as const)];
  return (
    <div className="team-choice">
      {own ? <button type="button" className="chip" aria-pressed={shown.mine} onClick={() => { feel("choice"); change({ mine: !shown.mine }); }} data-testid={`${testId}-mine`}>{t("team-choice-mine")}</button> : null}
      {teams.length > 1 ? (
        <div className={`team-choice-teams${own ? " team-choice-after" : ""}`} role="radiogroup" aria-label={t("app-task-team")} ref={seen}>
          {choices.map(([id, name]) => (
            <button type="button" key={id ?? 0} role="radio" aria-checked={id === shown.team} className="chip" data-testid={`${testId}-team-${id ?? "all"}`}
              onClick={() => { feel("choice"); change({ team: id }); }}>{name}</button>
          ))}
        </div>
      ) : null}
    </div>
  );
};
