import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { useChange } from "../change";
import { useFrame } from "../data";
import { BigIcon } from "./BigIcon";
import { call } from "../session";
import { useText } from "../texts";
import { dayOf, dayText, momentText } from "../time";
import { Confirm } from "../ui/Confirm";
import { GearIcon, PlusIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { settingsKeys, useTokens, type ApiToken } from "./data";
import { Loaded } from "./Loaded";
import { LinkRow, Rows } from "./Rows";
import { TokenMade, TokenSheet, type MadeToken } from "./TokenSheet";

export const TokensPart = () => {
  const t = useText();
  const frame = useFrame();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<MadeToken | null>(null);
  const [chosen, setChosen] = useState<ApiToken | null>(null);
  const told = (token: ApiToken) =>
    [
      t(`app-settings-scope-${token.scope}`),
      token.used_at ? t("app-settings-token-used", { at: momentText(token.used_at, frame, t) }) : t("app-settings-token-unused"),
      token.expires_at ? t("app-settings-token-until", { day: dayText(dayOf(new Date(token.expires_at), frame.timezone), frame, t) }) : "",
    ].filter(Boolean).join(" · ");
  return (
    <>
      <Loaded read={useTokens()} rows={2}>
        {({ items }) =>
          items.length === 0 ? <Notice testId="empty" icon={<BigIcon><GearIcon /></BigIcon>} title={t("app-settings-tokens-none")} text={t("app-settings-tokens-help")} action={{ label: t("app-settings-token-new"), run: () => setMaking(true) }} /> : (
            <Rows note={t("app-settings-tokens-help")}>
              {items.map((token) => <LinkRow key={token.id} title={token.name} subtitle={told(token)} onClick={() => setChosen(token)} testId={`token-${token.id}`} />)}
              <LinkRow chevron={false} before={<span className="fact-icon settings-plus"><PlusIcon size={22} /></span>} title={t("app-settings-token-new")} onClick={() => setMaking(true)} testId="token-new" />
            </Rows>
          )}
      </Loaded>
      {making ? <TokenSheet onMade={setMade} onClose={() => setMaking(false)} /> : null}
      {made ? <TokenMade token={made} onClose={() => setMade(null)} /> : null}
      {chosen ? <Revoking token={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
};

const Revoking = ({ token, onClose }: { token: ApiToken; onClose: () => void }) => {
  const t = useText();
  const client = useQueryClient();
  const drop = useChange({
    touches: () => [settingsKeys.tokens],
    send: () => call("DELETE", `/tokens/${token.id}`),
    show: () => client.setQueryData<{ items: ApiToken[] }>(settingsKeys.tokens, (data) => data && { items: data.items.filter(({ id }) => id !== token.id) }),
    say: () => ({ text: t("app-settings-token-revoked", { name: token.name }) }),
  });
  return <Confirm title={t("app-settings-token-revoke-sure", { name: token.name })} text={t("app-settings-token-revoke-help")} action={t("team-invite-revoke")} onClose={onClose} onConfirm={() => { onClose(); drop.run(); }} />;
};
