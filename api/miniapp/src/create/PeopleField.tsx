import { useState } from "react";

import type { Team } from "../api/client";
import { sentenceOf, useMembers } from "../data";
import { useText } from "../texts";
import { Initials } from "../ui/Initials";
import { Skeleton } from "../ui/Skeleton";
import { TickIcon } from "../ui/icons";

const SHOWN = 8;

export const PeopleField = ({ team, me, chosen, others = true, change }: {
  team: Team; me: number; chosen: number[]; others?: boolean; change: (ids: number[]) => void;
}) => {
  const t = useText();
  const members = useMembers(team.id);
  const [all, setAll] = useState(false);
  const people = (members.data?.items ?? []).map((each) => each.person).filter((person) => (others && team.may_assign_others) || chosen.includes(person.id) || person.id === me);
  const sorted = [...people].sort((one, other) => Number(other.id === me) - Number(one.id === me));
  const shown = all ? sorted : sorted.filter((person, index) => index < SHOWN || chosen.includes(person.id));
  const toggle = (id: number) => change(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset className="choices">
      <legend className="group-head">{t("new-people")}</legend>
      {members.isPending ? <Skeleton rows={2} /> : null}
      {members.isError ? <p className="wrong">{sentenceOf(members.error, t("new-people-failed"))}</p> : null}
      <div className="group">
        {shown.map((person) => (
          <button type="button" role="checkbox" aria-checked={chosen.includes(person.id)} className="row person pick" key={person.id} onClick={() => toggle(person.id)}
            data-testid="create-person" data-person-id={person.id}>
            <Initials person={person} />
            <span className="person-text">{person.id === me ? t("app-task-you", { name: person.name }) : person.name}</span>
            <span className={`check-mark${chosen.includes(person.id) ? " on" : ""}`}><TickIcon /></span>
          </button>
        ))}
        {shown.length < sorted.length ? (
          <button type="button" className="row more-people" onClick={() => setAll(true)}>{t("new-more-people", { count: sorted.length - shown.length })}</button>
        ) : null}
      </div>
      {members.data && chosen.length === 0 ? <p className="soft note">{t("new-nobody")}</p> : null}
    </fieldset>
  );
};
