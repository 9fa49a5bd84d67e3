import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { keys } from "../data";
import { feel } from "../host";
import { call } from "../session";
import { SaveSheet } from "../task/SaveSheet";
import { useText } from "../texts";
import { Segmented } from "../ui/Segmented";
import { may, type Invite, type Team } from "./data";

const LIFETIMES = [1, 7, 30, 0];
const MOST = [1, 5, 20, 0];

/** As what it lets in, how long, how many. */
export const NewInviteSheet = ({ team, onMade, onClose }: { team: Team; onMade: (id: number) => void; onClose: () => void }) => {
  const t = useText();
  const client = useQueryClient();
  const [role, setRole] = useState<"admin" | "member">("member");
  const [days, setDays] = useState(7);
  const [uses, setUses] = useState(0);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    const body = { role, expires_in_days: days || null, uses: uses || null };
    const made = await call<Invite>("POST", `/teams/${team.id}/invites`, { body, key: `${key}-${role}-${days}-${uses}` });
    client.setQueryData<{ items: Invite[] }>(keys.invites(team.id), (data) => ({ items: [made, ...(data?.items ?? []).filter(({ id }) => id !== made.id)] }));
    feel("success");
    onMade(made.id);
  };
  return (
    <SaveSheet title={t("team-invite-new")} testId="invite-form" action={t("team-invite-make")} save={save} onClose={onClose}>
      {may(team, "change_role") ? (
        <fieldset className="choices">
          <legend className="group-head">{t("team-role")}</legend>
          <Segmented label={t("team-role")} testId="invite-role" value={role} choices={[["member", t("team-role-member")], ["admin", t("team-role-admin")]]} onChange={setRole} />
          <p className="soft note">{t("team-role-help")}</p>
        </fieldset>
      ) : null}
      <fieldset className="choices">
        <legend className="group-head">{t("team-invite-lifetime")}</legend>
        <Chips values={LIFETIMES} chosen={days} label={t("team-invite-lifetime")} text={(count) => (count ? t("team-invite-days", { count }) : t("team-invite-for-ever"))} onChoose={setDays} testId="invite-days" />
      </fieldset>
      <fieldset className="choices">
        <legend className="group-head">{t("team-invite-most")}</legend>
        <Chips values={MOST} chosen={uses} label={t("team-invite-most")} text={(count) => (count ? t("team-people", { count }) : t("team-invite-any"))} onChoose={setUses} testId="invite-uses" />
      </fieldset>
    </SaveSheet>
  );
};

const Chips = ({ values, chosen, label, text, onChoose, testId }: { values: number[]; chosen: number; label: string; text: (value: number) => string; onChoose: (value: number) => void; testId: string }) => (
  <div className="chips" role="radiogroup" aria-label={label}>
    {values.map((value) => (
      <button type="button" key={value} role="radio" aria-checked={value === chosen} className="chip" onClick={() => { feel("choice"); onChoose(value); }} data-testid={`${testId}-${value}`}>{text(value)}</button>
    ))}
  </div>
);
