import { Button } from "@maxhub/max-ui";
import { useState } from "react";

import type { components } from "../api/schema";
import { TextField } from "../create/TextField";
import { refreshed } from "../data";
import { feel } from "../host";
import { call } from "../session";
import { SaveSheet } from "../task/SaveSheet";
import { useText } from "../texts";
import { Segmented } from "../ui/Segmented";
import { Sheet } from "../ui/Sheet";
import { settingsKeys } from "./data";
import { useCopy } from "./useCopy";

export type MadeToken = components["schemas"]["NewApiTokenAnswer"];
const NAME_LIMIT = 60;
const DAY = 86_400_000;
const LIFETIMES = [30, 90, 365, 0];

/** A way in for another program; what it is made of is shown once. */
export const TokenSheet = ({ onMade, onClose }: { onMade: (token: MadeToken) => void; onClose: () => void }) => {
  const t = useText();
  const [name, setName] = useState("");
  const [scope, setScope] = useState<"read" | "write">("read");
  const [days, setDays] = useState(90);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    const expires = days ? new Date(Date.now() + days * DAY).toISOString() : null;
    onMade(await call<MadeToken>("POST", "/tokens", { body: { name, scope, expires_at: expires }, key }));
    feel("success");
    void refreshed(settingsKeys.tokens);
  };
  return (
    <SaveSheet title={t("app-settings-token-new")} testId="token-form" action={t("new-save")} disabled={!name.trim()} save={save} onClose={onClose}>
      <div className="group"><TextField autoFocus label={t("app-settings-token-name")} value={name} limit={NAME_LIMIT} invalid={false} onChange={setName} testId="token-name" /></div>
      <fieldset className="choices">
        <legend className="group-head">{t("app-settings-scope")}</legend>
        <Segmented label={t("app-settings-scope")} testId="token-scope" value={scope} choices={[["read", t("app-settings-scope-read")], ["write", t("app-settings-scope-write")]]} onChange={setScope} />
      </fieldset>
      <fieldset className="choices">
        <legend className="group-head">{t("team-invite-lifetime")}</legend>
        <div className="chips" role="radiogroup" aria-label={t("team-invite-lifetime")}>
          {LIFETIMES.map((each) => (
            <button type="button" key={each} role="radio" aria-checked={each === days} className="chip" onClick={() => setDays(each)} data-testid={`token-days-${each}`}>{each ? t("team-invite-days", { count: each }) : t("team-invite-for-ever")}</button>
          ))}
        </div>
      </fieldset>
    </SaveSheet>
  );
};

export const TokenMade = ({ token, onClose }: { token: MadeToken; onClose: () => void }) => {
  const t = useText();
  const copy = useCopy();
  return (
    <Sheet small title={token.name} testId="token-made" onClose={onClose} footer={<Button size="large" stretched onClick={() => void copy(token.token)} data-testid="token-copy">{t("app-settings-token-copy")}</Button>}>
      <p className="confirm-text">{t("app-settings-token-once")}</p>
      <p className="copied" data-testid="token-text">{token.token}</p>
    </Sheet>
  );
};
