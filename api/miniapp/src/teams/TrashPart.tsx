import { Button } from "@maxhub/max-ui";
import { useInfiniteQuery, useQueryClient, type InfiniteData } from "@tanstack/react-query";

import type { Task } from "../api/client";
import type { components } from "../api/schema";
import { useChange } from "../change";
import { keys, sentenceOf, useFrame } from "../data";
import { feel } from "../host";
import { BigIcon } from "../settings/BigIcon";
import { call } from "../session";
import { push } from "../shell/history";
import { useText } from "../texts";
import { dayOf, dayText } from "../time";
import { Notice } from "../ui/Notice";
import { Skeleton } from "../ui/Skeleton";
import type { Team } from "./data";
import { TrashIcon } from "./TrashIcon";

type Trash = components["schemas"]["Trash"];
type Deleted = components["schemas"]["DeletedTask"];
const keyOf = (teamId: number) => [...keys.team(teamId), "trash"];

export const TrashPart = ({ team }: { team: Team }) => {
  const t = useText();
  const read = useInfiniteQuery({
    queryKey: keyOf(team.id),
    queryFn: ({ pageParam }) => call<Trash>("GET", `/teams/${team.id}/trash?limit=50${pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : ""}`),
    initialPageParam: null as string | null, getNextPageParam: (page) => page.next_cursor, staleTime: 0,
  });
  const items = read.data?.pages.flatMap((page) => page.items) ?? [];
  if (read.isPending) return <Skeleton />;
  if (!read.data) return <Notice testId="load-failed" title={t("app-load-failed")} text={sentenceOf(read.error, t("app-no-network"))} action={{ label: t("app-retry"), run: () => void read.refetch() }} />;
  if (items.length === 0) return <Notice testId="empty" icon={<BigIcon><TrashIcon /></BigIcon>} title={t("team-trash-none")} text={t("team-trash-help")} />;
  return (
    <>
      <p className="soft note">{t("team-trash-help")}</p>
      <ul className="group trash">{items.map((task) => <Row key={task.id} team={team} task={task} />)}</ul>
      {read.hasNextPage ? <div className="more"><Button mode="secondary" appearance="neutral" size="large" stretched loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()} data-testid="load-more">{t("app-load-more")}</Button></div> : null}
    </>
  );
};

const Row = ({ team, task }: { team: Team; task: Deleted }) => {
  const t = useText();
  const frame = useFrame();
  const client = useQueryClient();
  const restore = useChange<void, Task>({
    touches: () => [keyOf(team.id), keys.lists, keys.calendar],
    send: (_value, key) => call<Task>("POST", `/tasks/${task.id}/restore`, { body: {}, key }),
    show: () => client.setQueryData<InfiniteData<Trash>>(keyOf(team.id), (data) => data && { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.filter(({ id }) => id !== task.id) })) }),
    done: () => feel("success"),
    say: () => ({ text: t("app-task-restored"), action: { label: t("new-open"), run: () => push(`/task/${task.id}`) } }),
    failed: () => t("team-trash-not-restored"),
  });
  const day = (at: string) => dayText(dayOf(new Date(at), frame.timezone), frame, t);
  return (
    <li className="row trash-row" data-testid="trash-row">
      <span className="row-open">
        <span className="row-title">{task.title}</span>
        <span className="row-meta"><span>#{task.number}</span><span>{t("team-trash-deleted", { day: day(task.deleted_at) })}</span><span>{t("team-trash-kept", { day: day(task.kept_until) })}</span></span>
      </span>
      <button type="button" className="link-button" onClick={() => restore.run()} data-testid="trash-restore">{t("team-trash-restore")}</button>
    </li>
  );
};
