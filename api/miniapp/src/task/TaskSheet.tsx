import { Button } from "@maxhub/max-ui";
import { useState } from "react";
import { useParams } from "wouter";

import { RefusedError, type Move, type Task } from "../api/client";
import { refreshed, sentenceOf, store, useFrame, useMe, useTask } from "../data";
import { feel } from "../host";
import { call } from "../session";
import { back } from "../shell/history";
import { useText } from "../texts";
import { Notice } from "../ui/Notice";
import { Sheet } from "../ui/Sheet";
import { Skeleton } from "../ui/Skeleton";
import { Details } from "./Details";

/** What the card offers, the most wanted first; «close» only to those who have nothing to complete. */
const OFFERED: Move[] = ["complete", "claim", "accept", "reopen", "close"];

const offered = (task: Task): Move[] =>
  OFFERED.filter((move) => task.actions.includes(move) && !(move === "close" && task.actions.includes("complete"))).slice(0, 2);

export const TaskSheet = () => {
  const id = Number(useParams()["id"]);
  const t = useText();
  const task = useTask(id);
  const { data: me } = useMe();
  const frame = useFrame();
  const title = task.data ? t("task-number", { number: task.data.number }) : "\u00a0";
  return (
    <Sheet title={title} testId="task-card" onClose={back} footer={task.data && offered(task.data).length > 0 ? <Moves task={task.data} /> : null}>
      {task.isPending ? <Skeleton rows={3} /> : null}
      {task.isError && !task.data ? <Missing error={task.error} retry={() => void task.refetch()} /> : null}
      {task.data ? <Details task={task.data} frame={frame} me={me?.person.id} /> : null}
    </Sheet>
  );
};

const Missing = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const t = useText();
  const action = error instanceof RefusedError && error.problem.status === 404 ? undefined : { label: t("app-retry"), run: retry };
  return <Notice testId="task-missing" title={t("task-missing")} text={sentenceOf(error, t("app-no-network"))} action={action} />;
};

const Moves = ({ task }: { task: Task }) => {
  const t = useText();
  const [busy, setBusy] = useState<Move | null>(null);
  const [wrong, setWrong] = useState("");

  const make = async (move: Move) => {
    setBusy(move);
    setWrong("");
    try {
      const now = await call<Task>("POST", `/tasks/${task.id}/moves`, { body: { action: move, version: task.version } });
      store(now);
      feel("success");
    } catch (error) {
      feel("error");
      setWrong(sentenceOf(error, t("app-no-network")));
      // Somebody was faster: show what is now.
      if (error instanceof RefusedError) store(await call<Task>("GET", `/tasks/${task.id}`).catch(() => task));
    } finally {
      setBusy(null);
    }
    await refreshed();
  };

  return (
    <>
      <p className="wrong" role="alert">{wrong}</p>
      <div className="moves">
        {offered(task).map((move, index) => (
          <Button key={move} size="large" stretched mode={index === 0 ? "primary" : "secondary"} appearance={index === 0 ? "themed" : "neutral"} loading={busy === move}
            disabled={busy !== null} onClick={() => void make(move)} data-testid={`move-${move}`}>
            {t(`task-do-${move}`)}
          </Button>
        ))}
      </div>
    </>
  );
};
