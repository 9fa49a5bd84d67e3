import { useCallback } from "react";
import { useSearch } from "wouter";

import type { Team } from "../api/client";
import { feel } from "../host";
import { replace } from "../shell/history";
import { useText } from "../texts";
import type { Shown } from "./columns";

/** What one looked at last; the tab comes back to it. */
let last = "";

export const useShown = (): [Shown, (part: Partial<Shown>) => void] => {
  const search = useSearch() || last;
  last = search;
  const found = new URLSearchParams(search);
  const team = found.get("team") ?? "";
  const shown: Shown = { team: /^\d{1,18}$/.test(team) ? Number(team) : null, mine: found.get("mine") === "1" };
  const change = (part: Partial<Shown>) => {
    const next = { ...shown, ...part };
    last = new URLSearchParams([...(next.team === null ? [] : [["team", String(next.team)]]), ...(next.mine ? [["mine", "1"]] : [])]).toString();
    replace(last ? `/board?${last}` : "/board");
  };
  return [shown, change];
};

/** Which team's board, and whether only one's own. */
export const Choice = ({ shown, teams, change }: { shown: Shown; teams: Team[]; change: (part: Partial<Shown>) => void }) => {
  const t = useText();
  const seen = useCallback((node: HTMLElement | null) => node?.querySelector("[aria-checked=true]")?.scrollIntoView({ block: "nearest", inline: "center" }), []);
  const choices: (readonly [number | null, string])[] = [[null, t("board-all-teams")], ...teams.map((team) => [team.id, team.name] as const)];
  return (
    <div className="board-choice">
      <button type="button" className="chip" aria-pressed={shown.mine} onClick={() => { feel("choice"); change({ mine: !shown.mine }); }} data-testid="board-mine">{t("board-mine")}</button>
      {teams.length > 1 ? (
        <div className="board-teams" role="radiogroup" aria-label={t("task-team")} ref={seen}>
          {choices.map(([id, name]) => (
            <button type="button" key={id ?? 0} role="radio" aria-checked={id === shown.team} className="chip" data-testid={`board-team-${id ?? "all"}`}
              onClick={() => { feel("choice"); change({ team: id }); }}>{name}</button>
          ))}
        </div>
      ) : null}
    </div>
  );
};
