import "./create.css";

import { Button } from "@maxhub/max-ui";
import { useEffect, useRef, useState } from "react";

import { RefusedError, type NewTask, type Task, type Team } from "../api/client";
import { refreshed, SaidError, sentenceOf, store, useFrame, useMe } from "../data";
import { feel } from "../host";
import { read, write } from "../kept";
import { call } from "../session";
import { back, push } from "../shell/history";
import { useUnsaved } from "../shell/unsaved";
import { useText } from "../texts";
import { Segmented } from "../ui/Segmented";
import { Sheet } from "../ui/Sheet";
import { Skeleton } from "../ui/Skeleton";
import { useSay } from "../ui/Snackbar";
import { contentOf, filled, isDirty, keep, keyOfDraft, restored, type Draft } from "./draft";
import { Fields } from "./Fields";
import { QuickForm, useQuick } from "./QuickForm";

type Mode = "quick" | "form";
const MODE = "create-mode";

export const CreateSheet = () => {
  const t = useText();
  const { data: me } = useMe();
  if (!me) return <Sheet title={t("new-title")} testId="create-form" onClose={back}><Skeleton rows={2} /></Sheet>;
  return <Form me={me.person.id} teams={me.teams} />;
};

const Form = ({ me, teams }: { me: number; teams: Team[] }) => {
  const t = useText();
  const say = useSay();
  const frame = useFrame();
  const [draft, setDraft] = useState<Draft>(restored);
  const [mode, setMode] = useState<Mode>(() => (read(MODE) === "form" ? "form" : "quick"));
  const [found] = useState(() => isDirty(draft));
  const { wrong, busy, submit } = useSubmit();
  const body = useRef<HTMLDivElement>(null);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const quick = useQuick(draft, change);
  const team = teams.find((each) => each.id === draft.teamId) ?? teams[0];

  useEffect(() => keep(isDirty(draft) ? draft : null), [draft]);
  useEffect(() => write(MODE, mode), [mode]);
  useUnsaved(isDirty(draft));

  const turn = (to: Mode) => {
    // What was understood of the text is the beginning of the form.
    if (to === "form" && quick.understood && !draft.title.trim()) change(filled(quick.understood, frame));
    setMode(to);
  };

  const save = async () => {
    const task = await submit(async () => {
      if (mode === "quick" && draft.text.trim()) return quick.ready();
      if (mode === "quick" || !team) throw new SaidError(t("new-empty"));
      return contentOf(draft, team, me, frame);
    });
    if (!task) {
      body.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
      return;
    }
    keep(null);
    back();
    say({ text: t("new-created", { number: task.number }), action: { label: t("new-open"), run: () => push(`/task/${task.id}`) } });
  };

  const footer = (
    <>
      <p className="wrong" role="alert" data-testid="create-error">{wrong.text}</p>
      <Button size="large" stretched loading={busy} disabled={busy} onClick={() => void save()} data-testid="create-save">{t("new-save")}</Button>
    </>
  );
  const modes = [["quick", t("new-mode-quick")], ["form", t("new-mode-form")]] as const;
  return (
    <Sheet title={t("new-title")} testId="create-form" onClose={back} footer={footer}>
      <div ref={body}>
        <Segmented label={t("new-mode")} testId="create-mode" value={mode} choices={modes} onChange={turn} />
        <p className="soft note create-found">{found ? t("new-draft") : ""}</p>
        {mode === "quick" ? (
          <QuickForm draft={draft} quick={quick} teams={teams} frame={frame} wrong={wrong.fields.includes("title")} change={change} onSubmit={() => void save()} />
        ) : team ? (
          <Fields draft={draft} team={team} teams={teams} me={me} frame={frame} wrong={wrong.fields} change={change} />
        ) : null}
      </div>
    </Sheet>
  );
};

const NOTHING = { text: "", fields: [] as string[] };

/** Sends the task; what went wrong stays on the form together with everything typed. */
const useSubmit = () => {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(NOTHING);

  const submit = async (made: () => Promise<NewTask>): Promise<Task | null> => {
    setBusy(true);
    setWrong(NOTHING);
    try {
      const content = await made();
      if (!content.title.trim()) throw new SaidError(t("new-empty"));
      const task = await call<Task>("POST", "/tasks", { body: content, key: keyOfDraft(content) });
      feel("success");
      store(task);
      void refreshed();
      return task;
    } catch (error) {
      feel("error");
      const faults = error instanceof RefusedError ? (error.problem.errors ?? []) : [];
      setWrong({ text: sentenceOf(error, t("new-kept")), fields: error instanceof SaidError ? ["title"] : faults.map((fault) => fault.field) });
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, wrong, submit };
};
