import "./teams.css";

import { useState } from "react";

import { refreshed, keys } from "../data";
import { BigIcon } from "../settings/BigIcon";
import { Loaded } from "../settings/Loaded";
import { LinkRow, Rows } from "../settings/Rows";
import { push } from "../shell/history";
import { useText } from "../texts";
import { PlusIcon, TeamIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { useTeams, type Team } from "./data";
import { NewTeamSheet } from "./NewTeamSheet";
import { TeamMark } from "./TeamMark";

const again = () => refreshed(keys.teams);

export const TeamsScreen = () => {
  const t = useText();
  const [making, setMaking] = useState(false);
  const make = () => setMaking(true);
  const add = <button type="button" className="icon-button teams-add" aria-label={t("team-new")} onClick={make} data-testid="team-new"><PlusIcon size={24} /></button>;
  return (
    <Page inner title={t("more-teams")} testId="teams" actions={add} refresh={again}>
      <Loaded read={useTeams()}>{({ items }) => <List teams={items} make={make} />}</Loaded>
      {making ? <NewTeamSheet onClose={() => setMaking(false)} /> : null}
    </Page>
  );
};

const List = ({ teams, make }: { teams: Team[]; make: () => void }) => {
  const t = useText();
  return (
    <>
      <Rows>
        {teams.map((team) => (
          <LinkRow key={team.id} before={<TeamMark team={team} />} title={team.name} testId={`team-${team.id}`} onClick={() => push(`/teams/${team.id}`)}
            subtitle={team.personal ? t("team-personal-help") : `${t(`team-role-${team.role}`)} · ${t("team-people", { count: team.people })}`} />
        ))}
      </Rows>
      {teams.length === 1 ? <Notice testId="empty" icon={<BigIcon><TeamIcon /></BigIcon>} title={t("team-none")} text={t("team-none-help")} action={{ label: t("team-new"), run: make }} /> : null}
    </>
  );
};
