import { Button } from "@maxhub/max-ui";
import { useRef, useState } from "react";

import type { Team } from "../api/client";
import type { components } from "../api/schema";
import { useChange } from "../change";
import { keys, SaidError, sentenceOf } from "../data";
import { feel } from "../host";
import { call } from "../session";
import { useText } from "../texts";
import { ChoiceRow } from "./ChoiceRow";
import { Rows } from "./Rows";

type Imported = components["schemas"]["Imported"];
const LARGEST = 10 * 1024 * 1024;
const TIMEOUT = 120_000;
const SHOWN = 20;

/** A file of another calendar, taken over; what was brought before is not made again. */
export const ImportRows = ({ teams }: { teams: Team[] }) => {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [team, setTeam] = useState<number | null>(null);
  const [result, setResult] = useState<Imported | null>(null);
  const into = teams.find(({ id }) => id === team) ?? teams[0];
  const take = useChange<File, Imported>({
    quiet: true,
    touches: () => [keys.lists, keys.calendar, keys.me],
    send: async (file, key) => {
      if (file.size > LARGEST) throw new SaidError(t("app-settings-import-large"));
      const body = new Blob([file], { type: "text/calendar" });
      return call<Imported>("POST", `/calendar/import${into && !into.personal ? `?team_id=${into.id}` : ""}`, { body, key, timeout: TIMEOUT });
    },
    done: (answer) => { feel("success"); setResult(answer); },
  });
  const choose = (file: File | undefined) => {
    setResult(null);
    if (file) take.run(file);
    if (input.current) input.current.value = "";
  };
  return (
    <>
      <Rows title={t("app-settings-import")} note={t("app-settings-import-help")}>
        {into && teams.length > 1 ? <ChoiceRow title={t("app-settings-import-into")} value={into.id} choices={teams.map(({ id, name }) => [id, name])} onChange={setTeam} testId="import-team" /> : null}
        <div className="import">
          <input ref={input} type="file" accept=".ics,text/calendar" hidden onChange={(event) => choose(event.target.files?.[0])} data-testid="import-file" />
          <Button size="large" stretched mode="secondary" appearance="neutral" loading={take.busy} disabled={take.busy} onClick={() => input.current?.click()} data-testid="import-choose">{t("app-settings-import-choose")}</Button>
        </div>
      </Rows>
      <div role="status" data-testid="import-result">
        {take.error ? <p className="wrong note">{sentenceOf(take.error, t("app-no-network"))}</p> : null}
        {result ? <Result result={result} /> : null}
      </div>
    </>
  );
};

const Result = ({ result: { made, known, refused } }: { result: Imported }) => {
  const t = useText();
  return (
    <div className="group imported">
      <p>{t("app-settings-imported", { made, known })}</p>
      {refused.length > 0 ? <p className="late">{t("app-settings-imported-refused", { count: refused.length })}</p> : null}
      <ul>{refused.slice(0, SHOWN).map((each, index) => <li key={index}>{each.summary || t("app-settings-imported-unnamed")}<span className="soft">{each.detail}</span></li>)}</ul>
    </div>
  );
};
