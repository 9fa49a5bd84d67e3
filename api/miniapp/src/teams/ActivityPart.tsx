import { Button } from "@maxhub/max-ui";
import { useInfiniteQuery } from "@tanstack/react-query";

import type { components } from "../api/schema";
import { keys, sentenceOf, useFrame } from "../data";
import { call } from "../session";
import { push } from "../shell/history";
import { useText } from "../texts";
import { clock, dayOf, dayText, type Frame } from "../time";
import { Initials } from "../ui/Initials";
import { Notice } from "../ui/Notice";
import { Skeleton } from "../ui/Skeleton";
import type { Team } from "./data";
import { useDid } from "./did";

type Page = components["schemas"]["TeamHistory"];
type Line = components["schemas"]["TeamLine"];

/** What happened, by day, the newest first. */
export const ActivityPart = ({ team }: { team: Team }) => {
  const t = useText();
  const frame = useFrame();
  const did = useDid(frame);
  const read = useInfiniteQuery({
    queryKey: [...keys.activity, team.id],
    queryFn: ({ pageParam }) => call<Page>("GET", `/teams/${team.id}/activity?limit=40${pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : ""}`),
    initialPageParam: null as string | null, getNextPageParam: (page) => page.next_cursor, staleTime: 0,
  });
  if (read.isError && !read.data) return <Notice testId="load-failed" title={t("app-load-failed")} text={sentenceOf(read.error, t("app-no-network"))} action={{ label: t("app-retry"), run: () => void read.refetch() }} />;
  if (!read.data || !did) return <Skeleton rows={6} />;
  const days = new Map<string, Line[]>();
  for (const line of read.data.pages.flatMap((page) => page.items)) {
    const day = dayOf(new Date(line.at), frame.timezone);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return (
    <>
      {[...days].map(([day, lines]) => (
        <section key={day} aria-label={dayText(day, frame, t)}>
          <h2 className="group-head activity-day">{dayText(day, frame, t)}</h2>
          <ul className="group">{lines.map((line) => <Row key={line.id} line={line} what={did(line)} frame={frame} />)}</ul>
        </section>
      ))}
      {read.hasNextPage ? <div className="more"><Button mode="secondary" appearance="neutral" size="large" stretched loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()} data-testid="load-more">{t("app-load-more")}</Button></div> : null}
    </>
  );
};

const Row = ({ line: { at, actor, task }, what, frame }: { line: Line; what: string; frame: Frame }) => {
  const t = useText();
  return (
    <li className="row person activity-row" data-testid="activity-row">
      <Initials person={actor ?? { id: 0, name: "–" }} />
      <span className="person-text">
        <span><strong>{actor?.name ?? t("team-someone")}</strong> <span className="activity-what">{what}</span></span>
        {task ? <button type="button" className="activity-task" onClick={() => push(`/task/${task.id}`)}>{task.title}</button> : null}
      </span>
      <time className="soft activity-at" dateTime={at}>{clock(new Date(at), frame)}</time>
    </li>
  );
};
