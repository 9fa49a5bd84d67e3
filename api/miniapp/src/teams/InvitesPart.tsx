import { useState } from "react";

import { useFrame } from "../data";
import { BigIcon } from "../settings/BigIcon";
import { Loaded } from "../settings/Loaded";
import { LinkRow, Rows } from "../settings/Rows";
import { useText, type Translate } from "../texts";
import { momentText, type Frame } from "../time";
import { PlusIcon, TeamIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { useInvites, type Invite, type Team } from "./data";
import { InviteSheet } from "./InviteSheet";
import { NewInviteSheet } from "./NewInviteSheet";

/** «вошли: 1 из 5 · до 5 дек., 11:00». */
export const stateOf = (invite: Invite, frame: Frame, t: Translate): string =>
  [
    invite.uses === null ? t("team-invite-used", { used: invite.used }) : t("team-invite-used-of", { used: invite.used, uses: invite.uses }),
    invite.expires_at ? t("team-invite-until", { at: momentText(invite.expires_at, frame, t) }) : t("team-invite-for-ever"),
  ].join(" · ");

export const InvitesPart = ({ team }: { team: Team }) => {
  const t = useText();
  const frame = useFrame();
  const [making, setMaking] = useState(false);
  const [open, setOpen] = useState<number | null>(null);
  const make = () => setMaking(true);
  return (
    <Loaded read={useInvites(team.id)} rows={2}>
      {({ items }) => {
        const invite = items.find(({ id }) => id === open);
        return (
          <>
            {items.length === 0 ? <Notice testId="empty" icon={<BigIcon><TeamIcon /></BigIcon>} title={t("team-invites-none")} text={t("team-invites-none-help")} action={{ label: t("team-invite-new"), run: make }} /> : (
              <Rows note={t("team-invites-note")}>
                {items.map((each) => (
                  <LinkRow key={each.id} title={t(`team-role-${each.role}`)} subtitle={stateOf(each, frame, t)} onClick={() => setOpen(each.id)} testId={`invite-${each.id}`} />
                ))}
                <LinkRow chevron={false} before={<span className="fact-icon team-plus"><PlusIcon size={22} /></span>} title={t("team-invite-new")} onClick={make} testId="invite-new" />
              </Rows>
            )}
            {invite ? <InviteSheet team={team} invite={invite} frame={frame} onClose={() => setOpen(null)} onReplaced={setOpen} /> : null}
            {making ? <NewInviteSheet team={team} onMade={setOpen} onClose={() => setMaking(false)} /> : null}
          </>
        );
      }}
    </Loaded>
  );
};
