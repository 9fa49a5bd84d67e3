import { Button, Spinner } from "@maxhub/max-ui";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";

import type { Task } from "../api/client";
import { sentenceOf, useFrame, useMe, useToday } from "../data";
import { feel } from "../host";
import { useText } from "../texts";
import { fullDay } from "../time";
import { AllDoneIcon, PlusIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { Skeleton } from "../ui/Skeleton";
import { useOnline } from "../ui/useOnline";
import { TaskGroup } from "./TaskGroup";
import { refreshed, useComplete } from "./useComplete";
import { usePull } from "./usePull";

const loadTask = () => import("../task/TaskSheet");
const loadCreate = () => import("../create/CreateSheet");
const TaskSheet = lazy(async () => ({ default: (await loadTask()).TaskSheet }));
const CreateSheet = lazy(async () => ({ default: (await loadCreate()).CreateSheet }));

type Layer = { name: "task"; id: number } | { name: "create" } | null;

/** `task_42` opens that task. */
const layerOf = (startParam: string | null): Layer => {
  const id = /^task_(\d{1,18})$/.exec(startParam ?? "")?.[1];
  return id ? { name: "task", id: Number(id) } : null;
};

export const TodayScreen = ({ startParam }: { startParam: string | null }) => {
  const t = useText();
  const [layer, setLayer] = useState<Layer>(() => layerOf(startParam));
  const open = (id: number) => setLayer({ name: "task", id });
  const close = () => setLayer(null);
  usePreloaded();

  return (
    <>
      <Today onOpen={open} />
      <button type="button" className="fab" aria-label={t("app-create")} data-testid="create"
        onClick={() => { feel("tap"); setLayer({ name: "create" }); }}>
        <PlusIcon />
      </button>
      <Suspense fallback={null}>
        {layer?.name === "task" ? <TaskSheet id={layer.id} onClose={close} /> : null}
        {layer?.name === "create" ? <CreateSheet onClose={close} onOpen={open} /> : null}
      </Suspense>
    </>
  );
};

/** The sheets come after the first screen, before anybody needs them. */
const usePreloaded = () =>
  useEffect(() => {
    const timer = setTimeout(() => void Promise.allSettled([loadTask(), loadCreate()]), 800);
    return () => clearTimeout(timer);
  }, []);

const Today = ({ onOpen }: { onOpen: (id: number) => void }) => {
  const t = useText();
  const { data: me } = useMe();
  const today = useToday();
  const { leaving, complete } = useComplete();
  const frame = useFrame();
  const [reading, setReading] = useState(false);
  const far = usePull(useCallback(() => { setReading(true); void refreshed().finally(() => setReading(false)); }, []));
  const tasks = today.data?.pages.flatMap((page) => page.items) ?? [];
  const late = tasks.filter((task) => task.due?.overdue);
  const rest = tasks.filter((task) => !task.due?.overdue);
  const group = (title: string, items: Task[], isLate: boolean) =>
    <TaskGroup {...{ title, items, late: isLate, frame, leaving, complete, onOpen }} me={me?.person.id} />;

  return (
    <main className="page" data-testid="today">
      <Offline />
      {far || reading ? <div className="pull" data-testid="refreshing"><Spinner size={24} /></div> : null}
      <header className="page-head">
        <h1>{t("app-today")}</h1>
        <p>{me ? fullDay(frame) : "\u00a0"}</p>
      </header>
      {today.isPending ? <Skeleton /> : null}
      {today.isError && !today.data ? (
        <Notice testId="load-failed" title={t("app-load-failed")} text={sentenceOf(today.error, t("app-no-network"))}
          action={{ label: t("app-retry"), run: () => void today.refetch() }} />
      ) : null}
      {today.data && tasks.length === 0 ? (
        <Notice testId="empty" icon={<AllDoneIcon />} title={t("app-empty")} text={t("app-empty-help")} />
      ) : null}
      {group(t("app-overdue"), late, true)}
      {group(t("app-due-today"), rest, false)}
      {today.hasNextPage ? (
        <div className="more">
          <Button mode="secondary" appearance="neutral" size="large" stretched loading={today.isFetchingNextPage} onClick={() => void today.fetchNextPage()}
            data-testid="load-more">{t("app-load-more")}</Button>
        </div>
      ) : null}
    </main>
  );
};

const Offline = () => {
  const t = useText();
  return <div role="status">{useOnline() ? null : <p className="banner" data-testid="offline">{t("app-offline")}</p>}</div>;
};
