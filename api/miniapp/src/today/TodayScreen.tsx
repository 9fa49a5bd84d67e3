import { Button } from "@maxhub/max-ui";

import type { TaskLine } from "../api/client";
import { refreshed, sentenceOf, useFrame, useMe, useToday } from "../data";
import { push } from "../shell/history";
import { useText } from "../texts";
import { fullDay } from "../time";
import { AllDoneIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { Skeleton } from "../ui/Skeleton";
import { TaskGroup } from "./TaskGroup";
import { useComplete } from "./useComplete";

const open = (id: number) => push(`/task/${id}`);

export const TodayScreen = () => {
  const t = useText();
  const { data: me } = useMe();
  const today = useToday();
  const { leaving, complete } = useComplete();
  const frame = useFrame();
  const tasks = today.data?.pages.flatMap((page) => page.items) ?? [];
  const late = tasks.filter((task) => task.due?.overdue);
  const rest = tasks.filter((task) => !task.due?.overdue);
  const group = (title: string, items: TaskLine[], isLate: boolean) =>
    <TaskGroup {...{ title, items, late: isLate, frame, leaving, complete, onOpen: open }} me={me?.person.id} />;

  return (
    <Page title={t("app-today")} subtitle={me ? fullDay(frame) : "\u00a0"} testId="today" refresh={refreshed}>
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
    </Page>
  );
};
