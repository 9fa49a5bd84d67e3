import { useDroppable } from "@dnd-kit/core";
import { Button } from "@maxhub/max-ui";

import type { TaskLine } from "../api/client";
import { sentenceOf, type useTasks } from "../data";
import { useText } from "../texts";
import type { Frame } from "../time";
import { Card } from "./Card";
import type { Column } from "./columns";

interface LaneProps {
  column: Column;
  tasks: TaskLine[];
  read: ReturnType<typeof useTasks>;
  frame: Frame;
  team: boolean;
  /** Whether what is being dragged can be dropped here; null: nothing is. */
  takes: boolean | null;
}

export const Lane = ({ column, tasks, read, frame, team, takes }: LaneProps) => {
  const t = useText();
  const { setNodeRef, isOver } = useDroppable({ id: column });
  const title = t(`board-${column}`);
  const count = `${tasks.length}${read.hasNextPage ? "+" : ""}`;
  const look = takes === null ? "" : takes ? (isOver ? " board-over" : " board-takes") : " board-refuses";
  return (
    <section ref={setNodeRef} className={`board-lane${look}`} aria-label={t("app-section-count", { title, count })} data-testid={`board-${column}`}>
      <h2 className="board-head"><span className={`board-dot board-dot-${column}`} aria-hidden="true" />{title} <span className="soft">{read.data ? count : ""}</span></h2>
      <div className="board-body" tabIndex={-1}>
        {read.isPending ? <Bones /> : null}
        {read.isError && !read.data ? <Failed error={read.error} retry={() => void read.refetch()} /> : null}
        {read.data && tasks.length === 0 ? <p className="board-none soft">{t(`board-none-${column}`)}</p> : null}
        <ul className="board-list">{tasks.map((task) => <Card key={task.id} task={task} frame={frame} team={team} />)}</ul>
        {read.hasNextPage ? (
          <Button mode="secondary" appearance="neutral" size="medium" stretched loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()} data-testid="board-more">{t("app-load-more")}</Button>
        ) : null}
      </div>
    </section>
  );
};

const Bones = () => (
  <div aria-hidden="true" data-testid="skeleton">
    {[78, 60, 88].map((width) => <div key={width} className="board-card"><span className="bone bone-line" /><span className="bone bone-line bone-short" /></div>)}
  </div>
);

const Failed = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const t = useText();
  return (
    <div className="board-none" data-testid="load-failed">
      <p className="soft">{sentenceOf(error, t("app-no-network"))}</p>
      <button type="button" className="link-button" onClick={retry} data-testid="load-failed-action">{t("app-retry")}</button>
    </div>
  );
};
