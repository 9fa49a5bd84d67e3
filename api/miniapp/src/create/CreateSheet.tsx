import { Button } from "@maxhub/max-ui";
import { useEffect, useRef, useState } from "react";

import { RefusedError, type Task, type Team } from "../api/client";
import { refreshed, sentenceOf, store, useFrame, useMe } from "../data";
import { feel } from "../host";
import { call } from "../session";
import { back, push } from "../shell/history";
import { useUnsaved } from "../shell/unsaved";
import { useText } from "../texts";
import { Sheet } from "../ui/Sheet";
import { Skeleton } from "../ui/Skeleton";
import { useSay } from "../ui/Snackbar";
import { contentOf, DESCRIPTION_LIMIT, isDirty, keep, keyOfDraft, restored, TITLE_LIMIT, type Draft } from "./draft";
import { PeopleField } from "./PeopleField";
import { TextField } from "./TextField";
import { WhenField } from "./WhenField";

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
  const [found] = useState(() => isDirty(draft));
  const { wrong, busy, submit } = useSubmit();
  const title = useRef<HTMLTextAreaElement>(null);
  const team = teams.find((each) => each.id === draft.teamId) ?? teams[0];
  const people = draft.people ?? [me];
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  useEffect(() => {
    keep(isDirty(draft) ? draft : null);
  }, [draft]);
  useUnsaved(isDirty(draft));

  const save = async () => {
    if (!team) return;
    const task = await submit(contentOf(draft, team.id, people, frame));
    if (!task) {
      title.current?.focus();
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
  return (
    <Sheet title={t("new-title")} testId="create-form" onClose={back} footer={footer}>
      {found ? <p className="soft note">{t("new-draft")}</p> : null}
      <div className="group">
        <TextField ref={title} autoFocus label={t("new-what")} value={draft.title} limit={TITLE_LIMIT} invalid={wrong.fields.includes("title")}
          onChange={(value) => change({ title: value })} testId="create-title" />
        <TextField label={t("new-details")} value={draft.description} limit={DESCRIPTION_LIMIT} invalid={wrong.fields.includes("description")}
          onChange={(value) => change({ description: value })} testId="create-description" />
      </div>
      <WhenField value={draft} frame={frame} invalid={wrong.fields.some((field) => field.startsWith("due"))} change={change} />
      {teams.length > 1 && team ? (
        <label className="group choice">
          <span>{t("new-team")}</span>
          <select value={team.id} onChange={(event) => change({ teamId: Number(event.target.value), people: null })} data-testid="create-team">
            {teams.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
          </select>
        </label>
      ) : null}
      {team && !team.personal ? <PeopleField team={team} me={me} chosen={people} change={(ids) => change({ people: ids })} /> : null}
    </Sheet>
  );
};

const NOTHING = { text: "", fields: [] as string[] };

/** Sends the task; what went wrong stays on the form together with everything typed. */
const useSubmit = () => {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(NOTHING);

  const submit = async (content: ReturnType<typeof contentOf>): Promise<Task | null> => {
    if (!content.title.trim()) {
      setWrong({ text: t("new-empty"), fields: ["title"] });
      return null;
    }
    setBusy(true);
    setWrong(NOTHING);
    try {
      const task = await call<Task>("POST", "/tasks", { body: content, key: keyOfDraft(content) });
      feel("success");
      store(task);
      void refreshed();
      return task;
    } catch (error) {
      feel("error");
      const faults = error instanceof RefusedError ? (error.problem.errors ?? []) : [];
      setWrong({ text: sentenceOf(error, t("new-kept")), fields: faults.map((fault) => fault.field) });
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, wrong, submit };
};
