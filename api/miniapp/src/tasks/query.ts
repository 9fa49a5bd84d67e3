/** Which tasks are shown: what the address's query says, and what the API is asked. */

import { useSearch } from "wouter";

import { replace } from "../shell/history";

export const VIEWS = ["mine", "waiting", "assigned", "overdue", "upcoming", "no_date", "unassigned", "watching", "team", "done"] as const;
export type View = (typeof VIEWS)[number];

export const SORTS = ["due", "priority", "created", "updated"] as const;
export type Sort = (typeof SORTS)[number];

export interface Query {
  view: View;
  q: string;
  team: number | null;
  tag: number | null;
  person: number | null;
  priority: number | null;
  sort: Sort;
}

const PLAIN: Query = { view: "mine", q: "", team: null, tag: null, person: null, priority: null, sort: "due" };

/** One of `values`, or the first. */
const among = <Value extends string>(values: readonly Value[], value: string | null): Value =>
  values.find((each) => each === value) ?? (values[0] as Value);

const numberOf = (value: string | null): number | null => (value && /^\d{1,18}$/.test(value) ? Number(value) : null);

const read = (search: string): Query => {
  const found = new URLSearchParams(search);
  return {
    view: among(VIEWS, found.get("view")),
    q: found.get("q") ?? "",
    team: numberOf(found.get("team")),
    tag: numberOf(found.get("tag")),
    person: numberOf(found.get("person")),
    priority: numberOf(found.get("priority")),
    sort: among(SORTS, found.get("sort")),
  };
};

const written = (query: Query): string => {
  const kept = Object.entries(query).filter(([name, value]) => value !== PLAIN[name as keyof Query] && value !== null);
  return new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
};

/** What one looked at last; the tab comes back to it. */
let last = "";

export const useQueryOfTasks = (): [Query, (part: Partial<Query>) => void] => {
  const search = useSearch() || last;
  last = search;
  const query = read(search);
  const change = (part: Partial<Query>) => {
    last = written({ ...query, ...part });
    replace(last ? `/tasks?${last}` : "/tasks");
  };
  return [query, change];
};

/** The query string for `GET /tasks`. */
export const asked = (query: Query): string => {
  const parameters = new URLSearchParams({ view: query.view });
  const names = { q: "q", team: "team_id", tag: "tag_id", person: "person_id", priority: "priority" } as const;
  for (const [own, theirs] of Object.entries(names)) {
    const value = query[own as keyof typeof names];
    if (value) parameters.set(theirs, String(value).trim());
  }
  if (query.sort !== "due") parameters.set("sort", query.sort);
  return parameters.toString();
};

/** How many filters narrow it, beside the view and the text. */
export const narrowed = ({ team, tag, person, priority, sort }: Query): number =>
  [team, tag, person, priority].filter((each) => each !== null).length + (sort === "due" ? 0 : 1);

export const WIDE: Partial<Query> = { team: null, tag: null, person: null, priority: null, sort: "due" };
