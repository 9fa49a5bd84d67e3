import "./tasks.css";

import { SearchInput } from "@maxhub/max-ui";
import { useCallback, useEffect, useMemo, useState } from "react";

import { refreshed, sentenceOf, useFrame, useMe, useTasks } from "../data";
import { feel } from "../host";
import { push } from "../shell/history";
import { useText } from "../texts";
import { useComplete } from "../today/useComplete";
import { AllDoneIcon, FilterIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { Skeleton } from "../ui/Skeleton";
import { FilterSheet } from "./FilterSheet";
import { grouped, plain } from "./groups";
import { asked, narrowed, useQueryOfTasks, VIEWS, WIDE, type Query } from "./query";
import { VirtualTasks } from "./VirtualTasks";

const open = (id: number) => push(`/task/${id}`);

export const TasksScreen = () => {
  const t = useText();
  const [query, change] = useQueryOfTasks();
  const [filtering, setFiltering] = useState(false);
  const count = narrowed(query);
  return (
    <Page title={t("tab-tasks")} testId="tasks" refresh={refreshed} actions={<FilterButton count={count} onClick={() => setFiltering(true)} />}>
      <Search value={query.q} onChange={(q) => change({ q })} />
      <Views value={query.view} onChange={(view) => change({ view })} />
      <List query={query} change={change} />
      {filtering ? <FilterSheet query={query} change={change} onClose={() => setFiltering(false)} /> : null}
    </Page>
  );
};

const FilterButton = ({ count, onClick }: { count: number; onClick: () => void }) => {
  const t = useText();
  return (
    <button type="button" className="icon-button tasks-filter" aria-label={count > 0 ? t("tasks-filter-on", { count }) : t("tasks-filter")} onClick={onClick} data-testid="tasks-filter">
      <FilterIcon />
      {count > 0 ? <span className="dot" aria-hidden="true">{count}</span> : null}
    </button>
  );
};

const PAUSE = 300;

const Search = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => {
  const t = useText();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => onChange(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <div className="tasks-search">
      <SearchInput value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={t("tasks-search")} aria-label={t("tasks-search")} enterKeyHint="search"
        data-testid="tasks-search" />
    </div>
  );
};

const Views = ({ value, onChange }: { value: Query["view"]; onChange: (view: Query["view"]) => void }) => {
  const t = useText();
  const shown = useCallback((node: HTMLElement | null) => node?.querySelector("[aria-checked=true]")?.scrollIntoView({ block: "nearest", inline: "center" }), []);
  return (
    <div className="tasks-views" role="radiogroup" aria-label={t("tasks-views")} ref={shown}>
      {VIEWS.map((view) => (
        <button type="button" key={view} role="radio" aria-checked={view === value} className="chip" data-testid={`view-${view}`}
          onClick={(event) => { feel("choice"); event.currentTarget.scrollIntoView({ block: "nearest", inline: "center", behavior: "smooth" }); onChange(view); }}>
          {t(`tasks-view-${view}`)}
        </button>
      ))}
    </div>
  );
};

const List = ({ query, change }: { query: Query; change: (part: Partial<Query>) => void }) => {
  const t = useText();
  const { data: me } = useMe();
  const frame = useFrame();
  const tasks = useTasks(asked(query));
  const { leaving, complete } = useComplete();
  const items = useMemo(() => tasks.data?.pages.flatMap((page) => page.items) ?? [], [tasks.data]);
  const day = Math.floor(frame.now.getTime() / 3_600_000);
  const byDay = query.sort === "due" && query.view !== "done" && query.view !== "overdue";
  const lines = useMemo(() => (byDay ? grouped(items, tasks.hasNextPage, frame, t) : plain(items)), [items, byDay, tasks.hasNextPage, day, frame.timezone, frame.language]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = tasks;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (tasks.isPending) return <Skeleton rows={6} />;
  if (tasks.isError && !tasks.data) {
    return (
      <Notice testId="load-failed" title={t("app-load-failed")} text={sentenceOf(tasks.error, t("app-no-network"))}
        action={{ label: t("app-retry"), run: () => void tasks.refetch() }} />
    );
  }
  if (items.length === 0) return <Nothing query={query} change={change} />;
  return (
    <>
      <VirtualTasks lines={lines} label={t(`tasks-view-${query.view}`)} onEnd={more} frame={frame} me={me?.person.id} leaving={leaving} complete={complete} onOpen={open} />
      {isFetchingNextPage ? <Skeleton rows={2} /> : null}
    </>
  );
};

const Nothing = ({ query, change }: { query: Query; change: (part: Partial<Query>) => void }) => {
  const t = useText();
  if (query.q || narrowed(query) > 0) {
    const all = () => change({ ...WIDE, q: "" });
    return <Notice testId="empty" title={t("tasks-none-found")} text={t("tasks-none-found-help")} action={{ label: t("tasks-filter-reset"), run: all }} />;
  }
  return <Notice testId="empty" icon={<AllDoneIcon />} title={t(`tasks-empty-${query.view}`)} />;
};
