/** What the screens read, under which keys, and when it is read again. */

import { QueryClient, useInfiniteQuery, useQuery, type InfiniteData, type QueryKey } from "@tanstack/react-query";

import { NoAnswerError, RefusedError, type Me, type Members, type Task, type TaskLine, type TaskPage } from "./api/client";
import { call } from "./session";
import type { Frame } from "./time";

/**
 * Keys of everything that is read. A key covers all that begin with it: `keys.lists` all lists of tasks,
 * `keys.task(7)` also its comments. Live changes read again by these (`shell/live.ts`).
 */
export const keys = {
  me: ["me"],
  settings: ["settings"],
  lists: ["tasks"],
  list: (search: string) => ["tasks", search],
  task: (id: number) => ["task", id],
  comments: (id: number) => ["task", id, "comments"],
  history: (id: number) => ["task", id, "history"],
  files: (id: number) => ["task", id, "files"],
  teams: ["teams"],
  team: (id: number) => ["team", id],
  members: (id: number) => ["team", id, "members"],
  tags: (id: number) => ["team", id, "tags"],
  invites: (id: number) => ["team", id, "invites"],
  invite: (token: string) => ["invite", token],
  activity: ["activity"],
  calendar: ["calendar"],
  statistics: ["statistics"],
} as const;

export type Pages = InfiniteData<TaskPage, string | null>;

const REFRESH = 60_000;
const TODAY = "view=today";

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      gcTime: 30 * 60_000,
      networkMode: "always",
      retry: (count, error) => error instanceof NoAnswerError && navigator.onLine && count < 2,
    },
    mutations: { networkMode: "always" },
  },
});

const me = { queryKey: keys.me, queryFn: () => call<Me>("GET", "/me"), staleTime: REFRESH };

export const useMe = (enabled = true) => useQuery({ ...me, enabled });

const pages = (search: string) => ({
  queryKey: keys.list(search),
  queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
    call<TaskPage>("GET", `/tasks?${search}&limit=50${pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : ""}`, { signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page: TaskPage) => page.next_cursor,
});

/** A list of tasks, page by page; `search` is the query string without cursor and limit. */
export const useTasks = (search: string) =>
  useInfiniteQuery({
    ...pages(search),
    refetchInterval: REFRESH,
    refetchOnWindowFocus: "always",
    refetchOnReconnect: "always",
  });

export const useToday = () => useTasks(TODAY);

/** What the first screen needs is on its way before that screen is drawn. */
export const begin = (): void => {
  void client.prefetchInfiniteQuery(pages(TODAY));
  void client.prefetchQuery(me);
};

export const useTask = (id: number) =>
  useQuery({ queryKey: keys.task(id), queryFn: () => call<Task>("GET", `/tasks/${id}`), staleTime: 0 });

export const useMembers = (teamId: number, enabled = true) =>
  useQuery({ queryKey: keys.members(teamId), queryFn: () => call<Members>("GET", `/teams/${teamId}/members`), staleTime: REFRESH, enabled });

/** What a list that was read already tells about a task. */
export const listed = (id: number): TaskLine | undefined =>
  client.getQueriesData<Pages>({ queryKey: keys.lists }).flatMap(([, data]) => data?.pages ?? [])
    .flatMap((page) => page.items).find((line) => line.id === id);

/** Puts the task as it is now everywhere it is shown. */
export const store = (task: Task): void => {
  client.setQueryData(keys.task(task.id), task);
  changeLines((line) => (line.id === task.id ? lineOf(task, line) : line));
};

/** Every list that is kept, line by line; null drops one. */
export const changeLines = (change: (line: TaskLine) => TaskLine | null): void => {
  client.setQueriesData<Pages>({ queryKey: keys.lists }, (data) => data?.pages && {
    ...data,
    pages: data.pages.map((page) => ({ ...page, items: page.items.map(change).filter((line) => line !== null) })),
  });
};

/** The line of a list with what a task shares with it. */
const lineOf = (task: Task, line: TaskLine): TaskLine => ({
  ...line,
  title: task.title,
  state: task.state,
  priority: task.priority,
  due: task.due,
  ends_at: task.ends_at,
  assignments: task.assignments,
  tags: task.tags,
  repeats: task.series !== null,
  checklist: { done: task.checklist.filter((item) => item.done).length, count: task.checklist.length },
  comments: task.comments_count,
  actions: QUICK.filter((move) => task.actions.includes(move)),
  version: task.version,
});

const QUICK: TaskLine["actions"] = ["accept", "maybe", "decline", "start", "complete", "claim"];

/** Reads again what is shown, after a change of tasks. */
export const refreshed = async (...more: QueryKey[]): Promise<void> => {
  await Promise.allSettled([keys.lists, keys.me, ...more].map((queryKey) => client.invalidateQueries({ queryKey })));
};

/** Something that a person is told as it is. */
export class SaidError extends Error {}

/** The sentence for a person; what the server said, or that it said nothing. */
export const sentenceOf = (error: unknown, otherwise: string): string =>
  error instanceof SaidError ? error.message : error instanceof RefusedError ? (error.problem.errors?.[0]?.detail ?? error.problem.detail) : otherwise;

/** How dates are told now: by the server's clock as it answered last, ticking on. */
export const useFrame = (): Frame => {
  const { data: me, dataUpdatedAt } = useMe();
  const today = client.getQueryState<Pages>(keys.list(TODAY));
  const [spoken, heard] = today?.data?.pages[0] ? [today.data.pages[0].now, today.dataUpdatedAt] : [me?.now, dataUpdatedAt];
  return {
    now: spoken ? new Date(Date.parse(spoken) + Date.now() - heard) : new Date(),
    timezone: me?.person.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: me?.person.language ?? document.documentElement.lang,
  };
};
