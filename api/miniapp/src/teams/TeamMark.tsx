import { PersonIcon } from "../ui/icons";

export const TeamMark = ({ team }: { team: { id: number; name: string; personal: boolean } }) => (
  <span className={`team-mark tone-${team.id % 5}`} aria-hidden="true">{team.personal ? <PersonIcon /> : [...team.name][0]?.toUpperCase()}</span>
);
