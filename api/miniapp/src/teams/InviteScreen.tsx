import "./teams.css";

import { Button } from "@maxhub/max-ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "wouter";

import type { components } from "../api/schema";
import { useChange } from "../change";
import { keys, sentenceOf } from "../data";
import { feel } from "../host";
import { Loaded } from "../settings/Loaded";
import { call } from "../session";
import { back, replace } from "../shell/history";
import { useText } from "../texts";
import { Page } from "../ui/Page";
import { TeamMark } from "./TeamMark";

type Preview = components["schemas"]["InvitePreview"];

/** Where the link of an invitation leads: what the team is, and into it. */
export const InviteScreen = () => {
  const t = useText();
  const token = useParams()["token"] ?? "";
  const read = useQuery({ queryKey: keys.invite(token), queryFn: () => call<Preview>("GET", `/invites/${encodeURIComponent(token)}`), staleTime: 0, retry: false });
  return (
    <Page inner title={t("invite-title")} testId="invite">
      <Loaded read={read} rows={2}>{(invite) => <Invitation token={token} invite={invite} />}</Loaded>
    </Page>
  );
};

const Invitation = ({ token, invite }: { token: string; invite: Preview }) => {
  const t = useText();
  const { team, inviter, role, people, description, already_in: inside } = invite;
  const into = () => replace(`/teams/${team.id}`);
  const join = useChange<void, { id: number }>({
    touches: () => [keys.teams, keys.me, keys.lists],
    send: (_value, key) => call("POST", `/invites/${encodeURIComponent(token)}/accept`, { key }),
    done: () => { feel("success"); into(); },
    say: () => ({ text: t("invite-joined", { name: team.name }) }),
    quiet: true,
  });
  return (
    <div className="invitation">
      <TeamMark team={team} />
      <h2>{team.name}</h2>
      {description ? <p>{description}</p> : null}
      <p className="soft">{t("invite-by", { name: inviter.name })}<br />{t("team-people", { count: people })} · {t("invite-as", { role: t(`team-role-${role}`) })}</p>
      <p className="wrong" role="alert" data-testid="invite-error">{join.error ? sentenceOf(join.error, t("app-no-network")) : ""}</p>
      {inside ? <p className="soft">{t("invite-already")}</p> : null}
      {inside
        ? <Button size="large" stretched onClick={into} data-testid="invite-open">{t("invite-open")}</Button>
        : <Button size="large" stretched loading={join.busy} disabled={join.busy} onClick={() => join.run()} data-testid="invite-join">{t("invite-join")}</Button>}
      <button type="button" className="link-button" onClick={back} data-testid="invite-later">{t(inside ? "app-back" : "invite-later")}</button>
    </div>
  );
};
