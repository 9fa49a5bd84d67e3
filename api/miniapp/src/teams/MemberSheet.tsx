import { useState } from "react";

import { LinkRow, Rows } from "../settings/Rows";
import { push } from "../shell/history";
import { TagName } from "../tasks/FilterSheet";
import { useText } from "../texts";
import { Confirm } from "../ui/Confirm";
import { Options } from "../ui/Options";
import { Sheet } from "../ui/Sheet";
import { useMember } from "./changes";
import { may, type Member, type Team } from "./data";
import { MemberTagsSheet } from "./MemberTagsSheet";

type Asking = "role" | "tags" | "remove" | "transfer" | null;
const ROLES = ["admin", "member"] as const;

export const MemberSheet = ({ team, member, me, onClose }: { team: Team; member: Member; me: number | undefined; onClose: () => void }) => {
  const t = useText();
  const [asking, setAsking] = useState<Asking>(null);
  const change = useMember(team.id, member);
  const { person, role, tags, removable } = member;
  const self = person.id === me;
  const shut = () => setAsking(null);
  return (
    <Sheet small title={person.name} testId="member" onClose={onClose}>
      <Rows>
        <LinkRow title={t("team-tasks-of")} value={member.open ?? undefined} onClick={() => { onClose(); push(`/tasks?view=team&team=${team.id}&person=${person.id}`); }} testId="member-tasks" />
        <LinkRow title={t("team-role")} value={t(`team-role-${role}`)} onClick={may(team, "change_role") && role !== "owner" ? () => setAsking("role") : undefined} testId="member-role" />
        {may(team, "manage_tags")
          ? <LinkRow title={t("team-tags-worn")} value={tags.length > 0 ? tags.map(({ name }) => name).join(", ") : t("app-task-tags-none")} onClick={() => setAsking("tags")} testId="member-tags" />
          : null}
      </Rows>
      {tags.length > 0 && !may(team, "manage_tags") ? <p className="tags team-worn">{tags.map((tag) => <TagName key={tag.id} tag={tag} />)}</p> : null}
      {!self && (removable || may(team, "transfer")) ? (
        <Rows>
          {may(team, "transfer") ? <LinkRow chevron={false} title={t("team-transfer")} onClick={() => setAsking("transfer")} testId="member-transfer" /> : null}
          {removable ? <LinkRow wrong chevron={false} title={t("team-remove")} onClick={() => setAsking("remove")} testId="member-remove" /> : null}
        </Rows>
      ) : null}
      {asking === "role" ? (
        <Options title={t("team-role")} testId="roles" chosen={role} choices={ROLES.map((each) => [each, t(`team-role-${each}`)])} onClose={shut} onChoose={(to) => { shut(); if (to !== role) change.role.run(to); }}>
          <p className="soft note">{t("team-role-help")}</p>
        </Options>
      ) : null}
      {asking === "tags" ? <MemberTagsSheet team={team} member={member} save={change.tags.wait} onClose={shut} /> : null}
      {asking === "remove" ? (
        <Confirm title={t("team-remove-sure", { name: person.name })} text={t("team-remove-help")} action={t("team-remove-yes")} onClose={shut} onConfirm={() => { onClose(); change.remove.run(); }} />
      ) : null}
      {asking === "transfer" ? (
        <Confirm title={t("team-transfer-sure", { name: person.name })} text={t("team-transfer-help")} action={t("team-transfer-yes")} onClose={shut} onConfirm={() => { onClose(); change.transfer.run(); }} />
      ) : null}
    </Sheet>
  );
};
