import { Button } from "@maxhub/max-ui";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";

import { useChange } from "../change";
import { keys } from "../data";
import { canShare, share } from "../host";
import { LinkRow, Rows } from "../settings/Rows";
import { useCopy } from "../settings/useCopy";
import { call } from "../session";
import { useText } from "../texts";
import type { Frame } from "../time";
import { Confirm } from "../ui/Confirm";
import { Sheet } from "../ui/Sheet";
import type { Invite, Team } from "./data";
import { stateOf } from "./InvitesPart";

const QrCode = lazy(async () => ({ default: (await import("./QrCode")).QrCode }));

/** A link: shown as a QR code, copied, shared; replaced or revoked. */
export const InviteSheet = ({ team, invite, frame, onClose, onReplaced }: { team: Team; invite: Invite; frame: Frame; onClose: () => void; onReplaced: (id: number) => void }) => {
  const t = useText();
  const copy = useCopy();
  const [asking, setAsking] = useState<"replace" | "revoke" | null>(null);
  const { replace, revoke } = useInvite(team, invite, onReplaced);
  const shut = () => setAsking(null);
  const footer = (
    <div className="moves">
      <Button size="large" stretched mode={canShare() ? "secondary" : "primary"} appearance={canShare() ? "neutral" : "themed"} onClick={() => void copy(invite.link)} data-testid="invite-copy">{t("team-invite-copy")}</Button>
      {canShare() ? <Button size="large" stretched onClick={() => share(t("team-invite-words", { name: team.name }), invite.link)} data-testid="invite-share">{t("app-task-share")}</Button> : null}
    </div>
  );
  return (
    <Sheet small title={t("team-invite")} testId="invite-sheet" onClose={onClose} footer={footer}>
      <div className="invite-code">
        <Suspense fallback={<span className="invite-qr bone" />}><QrCode text={invite.link} label={t("team-invite-qr", { name: team.name })} /></Suspense>
        <p><strong>{team.name}</strong><br /><span className="soft">{t(`team-role-${invite.role}`)} · {stateOf(invite, frame, t)}</span></p>
      </div>
      <p className="copied" data-testid="invite-link">{invite.link}</p>
      <Rows>
        <LinkRow chevron={false} title={t("team-invite-replace")} onClick={() => setAsking("replace")} testId="invite-replace" />
        <LinkRow wrong chevron={false} title={t("team-invite-revoke")} onClick={() => setAsking("revoke")} testId="invite-revoke" />
      </Rows>
      {asking === "replace" ? <Confirm title={t("team-invite-replace-sure")} text={t("team-invite-replace-help")} action={t("team-invite-replace-yes")} busy={replace.busy} onClose={shut} onConfirm={() => { shut(); replace.run(); }} /> : null}
      {asking === "revoke" ? <Confirm title={t("team-invite-revoke-sure")} text={t("team-invite-revoke-help")} action={t("team-invite-revoke")} onClose={shut} onConfirm={() => { onClose(); revoke.run(); }} /> : null}
    </Sheet>
  );
};

const useInvite = (team: Team, invite: Invite, onReplaced: (id: number) => void) => {
  const t = useText();
  const client = useQueryClient();
  const key = keys.invites(team.id);
  const path = `/teams/${team.id}/invites/${invite.id}`;
  const without = (more: Invite[]) => client.setQueryData<{ items: Invite[] }>(key, (data) => data && { items: [...more, ...data.items.filter(({ id }) => id !== invite.id)] });
  const replace = useChange<void, Invite>({
    touches: () => [key],
    send: (_value, once) => call<Invite>("POST", `${path}/replace`, { key: once }),
    done: (made) => { without([made]); onReplaced(made.id); },
    say: () => ({ text: t("team-invite-replaced") }),
  });
  const revoke = useChange({
    touches: () => [key], send: () => call("DELETE", path), show: () => without([]), say: () => ({ text: t("team-invite-revoked") }),
  });
  return { replace, revoke };
};
