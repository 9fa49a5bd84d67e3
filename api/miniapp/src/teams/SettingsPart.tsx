import { useState } from "react";

import { useFrame } from "../data";
import { Days } from "../settings/Days";
import { LinkRow, Rows, SwitchRow } from "../settings/Rows";
import { TextSheet } from "../settings/TextSheet";
import { offsetOf, ZoneSheet } from "../settings/ZoneSheet";
import { useText } from "../texts";
import { useTeamChange } from "./changes";
import { DESCRIPTION_LIMIT, NAME_LIMIT, type Team } from "./data";

export const SettingsPart = ({ team }: { team: Team }) => {
  const t = useText();
  const frame = useFrame();
  const change = useTeamChange(team.id);
  const text = useTeamChange(team.id, true);
  const [open, setOpen] = useState<"name" | "description" | "zone" | null>(null);
  const shut = () => setOpen(null);
  return (
    <>
      <Rows>
        <LinkRow title={t("team-name")} value={team.name} onClick={() => setOpen("name")} testId="set-name" />
        <LinkRow title={t("team-description")} subtitle={team.description || t("team-description-none")} onClick={() => setOpen("description")} testId="set-description" />
      </Rows>
      <Rows title={t("team-rules")}>
        <SwitchRow title={t("team-assign")} subtitle={t(team.assign_others === "everyone" ? "team-assign-everyone" : "team-assign-admins")} on={team.assign_others === "everyone"}
          onChange={(on) => change.run({ assign_others: on ? "everyone" : "admins" })} testId="set-assign" />
        <SwitchRow title={t("team-sight")} subtitle={t(team.own_tasks_only ? "team-sight-on" : "team-sight-off")} on={team.own_tasks_only} onChange={(on) => change.run({ own_tasks_only: on })} testId="set-sight" />
        <SwitchRow title={t("team-review")} subtitle={t("team-review-help")} on={team.needs_review} onChange={(on) => change.run({ needs_review: on })} testId="set-review" />
      </Rows>
      <Rows title={t("app-settings-days")}>
        <Days value={team.working_days} label={t("app-settings-days")} onChange={(days) => change.run({ working_days: days })} />
      </Rows>
      <Rows note={t("team-zone-help")}>
        <LinkRow title={t("app-settings-timezone")} value={offsetOf(team.timezone, frame.language)} subtitle={team.timezone} onClick={() => setOpen("zone")} testId="set-zone" />
      </Rows>
      {open === "name" ? <TextSheet title={t("team-name")} label={t("team-name")} name={`team-${team.id}-name`} value={team.name} limit={NAME_LIMIT} needed save={(name) => text.wait({ name })} onClose={shut} testId="team-name" /> : null}
      {open === "description" ? (
        <TextSheet title={t("team-description")} label={t("team-description")} name={`team-${team.id}-description`} value={team.description} limit={DESCRIPTION_LIMIT} needed={false} save={(description) => text.wait({ description })}
          onClose={shut} testId="team-description" />
      ) : null}
      {open === "zone" ? <ZoneSheet value={team.timezone} frame={frame} onChoose={(timezone) => change.run({ timezone })} onClose={shut} /> : null}
    </>
  );
};
