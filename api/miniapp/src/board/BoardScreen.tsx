import "./board.css";

import { DndContext, DragOverlay, type DragEndEvent, type DragStartEvent } from "@dnd-kit/core";
import { useMemo, useState } from "react";

import type { TaskLine } from "../api/client";
import { useFrame, useMe, useTasks } from "../data";
import { feel } from "../host";
import { BigIcon } from "../settings/BigIcon";
import { push } from "../shell/history";
import { TeamChoice, useShown, type Shown } from "../teams/TeamChoice";
import { useText } from "../texts";
import { BoardIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { useSay } from "../ui/Snackbar";
import { Lifted } from "./Card";
import { asked, COLUMNS, wayTo, type Column } from "./columns";
import { Lane } from "./Lane";
import { useDrop, type Drop } from "./moving";
import { announcements, collisions, useBoardSensors } from "./sensors";
import { WhySheet } from "./WhySheet";

/** A column of a phone goes by while a finger waits at the edge. */
const SLOWLY = { acceleration: 4, threshold: { x: 0.14, y: 0.12 } };

export const BoardScreen = () => {
  const t = useText();
  const { data: me } = useMe();
  const [shown, change] = useShown("/board");
  return (
    <Page wide title={t("tab-board")} testId="board">
      <TeamChoice testId="board" shown={shown} teams={me?.teams ?? []} change={change} />
      <Board shown={shown} me={me?.person.id} />
    </Page>
  );
};

const useColumn = (column: Column, shown: Shown, me: number | undefined) => useTasks(asked(column, shown, me));

/** A task whose state has just changed stands where it belongs, whichever column was read with it. */
const useBoard = (shown: Shown, me: number | undefined) => {
  const reads = {
    open: useColumn("open", shown, me), in_progress: useColumn("in_progress", shown, me), blocked: useColumn("blocked", shown, me),
    review: useColumn("review", shown, me), done: useColumn("done", shown, me),
  };
  const pages = COLUMNS.map((column) => reads[column].data);
  const lanes = useMemo(() => {
    const lines = COLUMNS.map((_column, place) => pages[place]?.pages.flatMap((page) => page.items) ?? []);
    return COLUMNS.map((column, place) => {
      const all = [...(lines[place] ?? []), ...lines.flatMap((each, other) => (other === place ? [] : each))];
      return [...new Map(all.filter((task) => task.state === column).map((task) => [task.id, task])).values()];
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, pages);
  return { reads, lanes };
};

const Board = ({ shown, me }: { shown: Shown; me: number | undefined }) => {
  const t = useText();
  const say = useSay();
  const frame = useFrame();
  const sensors = useBoardSensors();
  const spoken = useMemo(() => announcements(t), [t]);
  const { reads, lanes } = useBoard(shown, me);
  const [lifted, setLifted] = useState<TaskLine | null>(null);
  const [asking, setAsking] = useState<Drop | null>(null);
  const drop = useDrop(shown, me);

  const start = ({ active }: DragStartEvent) => {
    feel("tap");
    setLifted((active.data.current?.["task"] as TaskLine | undefined) ?? null);
  };
  const end = ({ over }: DragEndEvent) => {
    const task = lifted;
    setLifted(null);
    if (!task || !over || over.id === task.state) return;
    const to = over.id as Column;
    const way = wayTo(task, to);
    if (!way) {
      feel("error");
      say({ text: t("board-no-way", { from: t(`board-${task.state}`), to: t(`board-${to}`) }), wrong: true });
    } else if (way.reason) setAsking({ task, to, way });
    else drop.run({ task, to, way });
  };

  const read = COLUMNS.every((column) => reads[column].data);
  if (read && lanes.every((tasks) => tasks.length === 0)) {
    return <Notice testId="empty" icon={<BigIcon><BoardIcon /></BigIcon>} title={t(shown.mine ? "board-empty-mine" : "board-empty")} text={t("board-empty-help")} action={{ label: t("app-create"), run: () => push("/new") }} />;
  }
  return (
    <DndContext sensors={sensors} autoScroll={SLOWLY} collisionDetection={collisions} onDragStart={start} onDragEnd={end} onDragCancel={() => setLifted(null)} onDragOver={() => feel("choice")}
      accessibility={{ announcements: spoken, screenReaderInstructions: { draggable: t("board-how") } }}>
      <div className={`board${lifted ? " board-dragging" : ""}`}>
        {COLUMNS.map((column, place) => (
          <Lane key={column} column={column} tasks={lanes[place] ?? []} read={reads[column]} frame={frame} team={shown.team === null}
            takes={lifted ? column === lifted.state || wayTo(lifted, column) !== null : null} />
        ))}
      </div>
      <DragOverlay>{lifted ? <Lifted task={lifted} frame={frame} team={shown.team === null} /> : null}</DragOverlay>
      {asking ? <WhySheet drop={asking} shown={shown} me={me} onClose={() => setAsking(null)} /> : null}
    </DndContext>
  );
};
