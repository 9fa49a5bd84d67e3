import { Button } from "@maxhub/max-ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import type { Tag, TeamTags } from "../api/client";
import { keys, useMe, useMembers } from "../data";
import { call } from "../session";
import { useText } from "../texts";
import { Sheet } from "../ui/Sheet";
import { narrowed, SORTS, WIDE, type Query } from "./query";

export const useTags = (teamId: number | null) =>
  useQuery({
    queryKey: keys.tags(teamId ?? 0),
    queryFn: () => call<TeamTags>("GET", `/teams/${teamId}/tags`),
    enabled: teamId !== null,
    staleTime: 60_000,
  });

export const FilterSheet = ({ query, change, onClose }: { query: Query; change: (part: Partial<Query>) => void; onClose: () => void }) => {
  const t = useText();
  const { data: me } = useMe();
  const tags = useTags(query.team);
  const members = useMembers(query.team ?? 0, query.team !== null);
  const teams = me?.teams ?? [];
  const footer = (
    <div className="moves">
      <Button size="large" stretched mode="secondary" appearance="neutral" disabled={narrowed(query) === 0} onClick={() => change(WIDE)} data-testid="filter-reset">{t("tasks-filter-reset")}</Button>
      <Button size="large" stretched onClick={onClose} data-testid="filter-show">{t("tasks-filter-show")}</Button>
    </div>
  );
  return (
    <Sheet small title={t("tasks-filter")} testId="filter" onClose={onClose} footer={footer}>
      <Chips title={t("app-task-team")} name="team" value={query.team} choices={teams.map((each) => [each.id, each.name])} onChange={(team) => change({ team, tag: null, person: null })} />
      {query.team === null ? <p className="soft note">{t("tasks-filter-team-first")}</p> : null}
      <Chips title={t("app-task-tags")} name="tag" value={query.tag} choices={(tags.data?.items ?? []).map((tag) => [tag.id, <TagName key={tag.id} tag={tag} />])} onChange={(tag) => change({ tag })} />
      <Chips title={t("tasks-filter-person")} name="person" value={query.person} choices={(members.data?.items ?? []).map(({ person }) => [person.id, person.name])}
        onChange={(person) => change({ person })} />
      <Chips title={t("app-task-priority")} name="priority" value={query.priority} choices={[1, 2, 3, 4].map((each) => [each, t(`app-task-priority-${each}`)])} onChange={(priority) => change({ priority })} />
      <Chips title={t("tasks-sort")} name="sort" value={query.sort} choices={SORTS.map((each) => [each, t(`tasks-sort-${each}`)])} onChange={(sort) => change({ sort: sort ?? "due" })} />
    </Sheet>
  );
};

export const TagName = ({ tag }: { tag: Tag }) => <span className={`tag colour-${tag.colour}`}>{tag.name}</span>;

/** One of them or none; a second tap takes it back. */
const Chips = <Value extends string | number>({ title, name, value, choices, onChange }: {
  title: string; name: string; value: Value | null; choices: [Value, ReactNode][]; onChange: (value: Value | null) => void;
}) =>
  choices.length === 0 ? null : (
    <fieldset className="choices">
      <legend className="group-head">{title}</legend>
      <div className="chips">
        {choices.map(([each, text]) => (
          <button type="button" key={each} className="chip" aria-pressed={each === value} onClick={() => onChange(each === value ? null : each)} data-testid={`filter-${name}-${each}`}>{text}</button>
        ))}
      </div>
    </fieldset>
  );
