/** What the screens read, and when it is read again. */

import { QueryClient, useInfiniteQuery, useQuery, type InfiniteData } from "@tanstack/react-query";

import { NoAnswerError, RefusedError, type Me, type Members, type Task, type TaskPage } from "./api/client";
import { call } from "./session";
import type { Frame } from "./time";

export const TODAY = ["tasks", "today"] as const;
export type TodayData = InfiniteData<TaskPage, string | null>;

const REFRESH = 60_000;

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      networkMode: "always",
      retry: (count, error) => error instanceof NoAnswerError && navigator.onLine && count < 2,
    },
    mutations: { networkMode: "always" },
  },
});

export const useMe = (enabled = true) =>
  useQuery({ queryKey: ["me"], queryFn: () => call<Me>("GET", "/me"), staleTime: REFRESH, enabled });

export const useToday = () =>
  useInfiniteQuery({
    queryKey: TODAY,
    queryFn: ({ pageParam }) => call<TaskPage>("GET", `/tasks?view=today&limit=50${pageParam ? `&cursor=${pageParam}` : ""}`),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: REFRESH,
    refetchOnWindowFocus: "always",
    refetchOnReconnect: "always",
  });

export const useTask = (id: number) =>
  useQuery({
    queryKey: ["task", id],
    queryFn: () => call<Task>("GET", `/tasks/${id}`),
    initialData: () => listed(id),
    staleTime: 0,
  });

export const useMembers = (teamId: number) =>
  useQuery({ queryKey: ["members", teamId], queryFn: () => call<Members>("GET", `/teams/${teamId}/members`), staleTime: REFRESH });

const listed = (id: number): Task | undefined =>
  client.getQueryData<TodayData>(TODAY)?.pages.flatMap((page) => page.items).find((task) => task.id === id);

/** Puts the task as it is now everywhere it is shown. */
export const store = (task: Task): void => {
  client.setQueryData(["task", task.id], task);
  client.setQueryData<TodayData>(TODAY, (data) => data && mapped(data, (each) => (each.id === task.id ? task : each)));
};

export const mapped = (data: TodayData, change: (task: Task) => Task): TodayData => ({
  ...data,
  pages: data.pages.map((page) => ({ ...page, items: page.items.map(change) })),
});

/** The sentence for a person; what the server said, or that it said nothing. */
export const sentenceOf = (error: unknown, otherwise: string): string =>
  error instanceof RefusedError ? error.problem.detail : otherwise;

/** How dates are told now: by the server's clock as it answered last, ticking on. */
export const useFrame = (): Frame => {
  const { data: me, dataUpdatedAt } = useMe();
  const today = client.getQueryState<TodayData>(TODAY);
  const [spoken, heard] = today?.data?.pages[0] ? [today.data.pages[0].now, today.dataUpdatedAt] : [me?.now, dataUpdatedAt];
  return {
    now: spoken ? new Date(Date.parse(spoken) + Date.now() - heard) : new Date(),
    timezone: me?.person.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    language: me?.person.language ?? document.documentElement.lang,
  };
};
