import { Button, CellAction, CellList } from "@maxhub/max-ui";
import { useState } from "react";

import type { Move, Task } from "../api/client";
import { useFrame } from "../data";
import { canShare, feel, share } from "../host";
import { back } from "../shell/history";
import { useText } from "../texts";
import { Confirm } from "../ui/Confirm";
import { DotsIcon } from "../ui/icons";
import { Sheet } from "../ui/Sheet";
import { useSay } from "../ui/Snackbar";
import { useDelete, useMove, useNudge, useSkip, useSwitch } from "./changes";
import { AskDueSheet } from "./DueSheet";
import { ReasonSheet } from "./ReasonSheet";

/** The most wanted first; «close» only to those who have nothing to complete. */
const ORDER: Move[] = ["complete", "approve", "claim", "accept", "maybe", "start", "reopen", "close", "return", "decline", "block", "withdraw", "give_back", "cancel"];
const OF_EVENTS: Move[] = ["accept", "maybe", "decline", "claim", "reopen"];
const WITH_REASON: Move[] = ["decline", "block", "return"];
const GRAVE: Move[] = ["cancel"];

const all = (task: Task): Move[] =>
  ORDER.filter((move) => (task.actions as string[]).includes(move) && !(task.team.personal && (move === "accept" || move === "decline") && task.kind === "task"));

/** At the foot of the card. Nobody has to accept what they gave to themselves. */
const first = (task: Task, me: number | undefined): Move[] => {
  if (task.kind === "event") return OF_EVENTS.filter((move) => all(task).includes(move)).slice(0, 3);
  const calm = all(task).filter((move) => !["close", "decline", "block", "withdraw", "give_back", "cancel", "maybe", "return"].includes(move) && !(move === "accept" && task.author.id === me));
  const extra = all(task).filter((move) => (move === "close" && !all(task).includes("complete")) || (move === "return" && all(task).includes("approve")));
  return [...calm, ...extra].slice(0, 2);
};

const nameOf = (task: Task, move: Move): string => `${task.kind === "event" && ["accept", "maybe", "decline", "close", "cancel", "claim"].includes(move) ? "event" : "app-task"}-do-${move}`;
const needsReason = (task: Task, move: Move): boolean => WITH_REASON.includes(move) && !(task.kind === "event" && move === "decline");

/** Makes a move, asking before for what it needs. */
const useMoves = (task: Task) => {
  const move = useMove(task.id);
  const [asking, setAsking] = useState<{ move: Move; reason: boolean } | null>(null);
  const begin = (action: Move) => {
    if (needsReason(task, action)) setAsking({ move: action, reason: true });
    else if (GRAVE.includes(action)) setAsking({ move: action, reason: false });
    else {
      feel("tap");
      move.run({ action });
    }
  };
  return { begin, asking, setAsking, move };
};

export const Footer = ({ task, me }: { task: Task; me: number | undefined }) => {
  const t = useText();
  const { begin, asking, setAsking, move } = useMoves(task);
  return (
    <>
      <div className="moves">
        {first(task, me).map((each, index) => (
          <Button key={each} size="large" stretched mode={index === 0 ? "primary" : "secondary"} appearance={index === 0 ? "themed" : "neutral"} disabled={move.busy}
            onClick={() => begin(each)} data-testid={`move-${each}`}>
            {t(nameOf(task, each))}
          </Button>
        ))}
      </div>
      {asking ? <Asking task={task} asking={asking} onClose={() => setAsking(null)} /> : null}
    </>
  );
};

export const hasFooter = (task: Task, me: number | undefined): boolean => first(task, me).length > 0;

const Asking = ({ task, asking, onClose }: { task: Task; asking: { move: Move; reason: boolean }; onClose: () => void }) => {
  const t = useText();
  const move = useMove(task.id);
  if (asking.reason || asking.move === "complete") return <ReasonSheet task={task} move={asking.move} needed={asking.reason} onClose={onClose} />;
  const done = () => { onClose(); move.run({ action: asking.move }); };
  return <Confirm title={t(`${task.kind === "event" ? "event" : "app-task"}-cancel-sure`)} text={t("app-task-cancel-help")} action={t(nameOf(task, asking.move))} onConfirm={done} onClose={onClose} />;
};

/** Everything that can be done, behind three dots. */
export const Menu = ({ task, me }: { task: Task; me: number | undefined }) => {
  const t = useText();
  const frame = useFrame();
  const [open, setOpen] = useState(false);
  const [asksDue, setAsksDue] = useState(false);
  const { begin, asking, setAsking } = useMoves(task);
  const watch = useSwitch(task.id, "watch");
  const nudge = useNudge(task.id);
  const skip = useSkip(task.id);
  const drop = useDelete(task.id, task.title);
  const say = useSay();
  const can = (action: Task["actions"][number]) => task.actions.includes(action);
  const shut = (act: () => void) => () => { setOpen(false); act(); };
  const sendLink = () => {
    if (canShare()) share(task.title, task.url);
    else void navigator.clipboard?.writeText(task.url).then(() => say({ text: t("app-task-link-copied") }));
  };
  return (
    <>
      <button type="button" className="icon-button" aria-label={t("app-task-more")} onClick={() => setOpen(true)} data-testid="task-more"><DotsIcon /></button>
      {open ? (
        <Sheet small title={t("app-task-more")} testId="task-menu" onClose={() => setOpen(false)}>
          <CellList mode="island" filled className="menu">
            {all(task).filter((each) => !first(task, me).includes(each)).map((each) => (
              <CellAction height="compact" key={each} mode={GRAVE.includes(each) ? "destructive" : "primary"} onClick={shut(() => begin(each))} data-testid={`menu-${each}`}>{t(nameOf(task, each))}{needsReason(task, each) ? "…" : ""}</CellAction>
            ))}
            {can("complete") ? <CellAction height="compact" onClick={shut(() => setAsking({ move: "complete", reason: false }))} data-testid="menu-report">{t("app-task-report")}</CellAction> : null}
            {can("ask_due") ? <CellAction height="compact" onClick={shut(() => setAsksDue(true))} data-testid="menu-ask-due">{t("app-task-ask-due")}…</CellAction> : null}
            {can("nudge") && task.assignments.length > 0 ? <CellAction height="compact" onClick={shut(() => nudge.run())} data-testid="menu-nudge">{t("app-task-nudge")}</CellAction> : null}
            {can("skip") ? <CellAction height="compact" onClick={shut(() => skip.run())} data-testid="menu-skip">{t("app-task-skip")}</CellAction> : null}
            <CellAction height="compact" onClick={shut(() => watch.run(!task.watching))} data-testid="menu-watch">{t(task.watching ? "app-task-unwatch" : "app-task-watch")}</CellAction>
            <CellAction height="compact" onClick={shut(sendLink)} data-testid="menu-share">{t(canShare() ? "app-task-share" : "app-task-link")}</CellAction>
            {task.may.includes("delete") ? <CellAction height="compact" mode="destructive" onClick={shut(() => { back(); drop.run(); })} data-testid="menu-delete">{t("app-task-delete")}</CellAction> : null}
          </CellList>
        </Sheet>
      ) : null}
      {asking ? <Asking task={task} asking={asking} onClose={() => setAsking(null)} /> : null}
      {asksDue ? <AskDueSheet task={task} frame={frame} onClose={() => setAsksDue(false)} /> : null}
    </>
  );
};
