import { useState } from "react";

import { sentenceOf, useMembers } from "../data";
import { TagName } from "../tasks/FilterSheet";
import { useText } from "../texts";
import { ChevronIcon } from "../ui/icons";
import { Initials } from "../ui/Initials";
import { Skeleton } from "../ui/Skeleton";
import type { Member, Team } from "./data";
import { MemberSheet } from "./MemberSheet";

const SHOWN = 30;

export const MembersList = ({ team, me }: { team: Team; me: number | undefined }) => {
  const t = useText();
  const read = useMembers(team.id);
  const [chosen, setChosen] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const items = read.data?.items ?? [];
  const member = items.find(({ person }) => person.id === chosen);
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <section aria-label={t("team-members")} data-testid="team-members">
      <h2 className="group-head">{t("team-members")} <span>{team.people}</span></h2>
      {read.isPending ? <Skeleton rows={3} /> : null}
      {read.isError && !read.data ? <p className="wrong note">{sentenceOf(read.error, t("app-no-network"))} <button type="button" className="link-button" onClick={() => void read.refetch()}>{t("app-retry")}</button></p> : null}
      <ul className="group">
        {shown.map((each) => <Row key={each.person.id} member={each} me={me} open={() => setChosen(each.person.id)} />)}
        {shown.length < items.length ? <li><button type="button" className="row more-people" onClick={() => setAll(true)}>{t("new-more-people", { count: items.length - SHOWN })}</button></li> : null}
      </ul>
      {member ? <MemberSheet team={team} member={member} me={me} onClose={() => setChosen(null)} /> : null}
    </section>
  );
};

const Row = ({ member: { person, role, tags, open, overdue }, me, open: show }: { member: Member; me: number | undefined; open: () => void }) => {
  const t = useText();
  return (
    <li className="team-member">
      <button type="button" className="row person" onClick={show} data-testid="team-member" data-person-id={person.id}>
        <Initials person={person} />
        <span className="person-text">
          <span>{person.id === me ? t("app-task-you", { name: person.name }) : person.name}</span>
          <span className="soft">{t(`team-role-${role}`)}{open === null ? "" : ` · ${t("team-load", { count: open })}`}{overdue ? <span className="late"> · {t("team-load-late", { count: overdue })}</span> : null}</span>
          {tags.length > 0 ? <span className="tags">{tags.map((tag) => <TagName key={tag.id} tag={tag} />)}</span> : null}
        </span>
        <span className="soft"><ChevronIcon /></span>
      </button>
    </li>
  );
};
