import { useState } from "react";

import type { NewTask, Piece, Team, Understood } from "../api/client";
import { feel } from "../host";
import { useText } from "../texts";
import { dueText, lengthText, type Frame } from "../time";
import { BellIcon, ClockIcon, CloseIcon, FlagIcon, HourglassIcon, PersonIcon, RepeatIcon, TagIcon, TeamIcon } from "../ui/icons";
import type { Draft } from "./draft";
import { shifted } from "./pieces";
import { QuickText } from "./QuickText";
import { understand, useUnderstood } from "./useUnderstood";

interface Choice {
  /** Another reading that was chosen. */
  reading: number | null;
  /** Whom an unclear mention means. */
  meant: Record<string, number>;
}
const NO_CHOICE: Choice = { reading: null, meant: {} };

/** What will be sent: what was understood, with what the person chose. */
const chosenTask = ({ task, alternatives, unclear }: Understood, choice: Choice): NewTask => {
  const other = choice.reading === null ? undefined : alternatives[choice.reading];
  const named = unclear.flatMap(({ mention }) => choice.meant[mention] ?? []);
  const due = other ? { due: other.due.all_day ? { date: other.due.date } : { at: other.due.at }, rule: other.rule } : {};
  return { ...task, ...due, assignee_ids: [...new Set([...task.assignee_ids, ...named])] };
};

/** Quick add: one text, read while it is written. `ready` gives the task to be made. */
export const useQuick = (draft: Draft, change: (part: Partial<Draft>) => void) => {
  const asked = { text: draft.text, team: draft.teamId, kept: draft.kept };
  const { of, understood, fresh } = useUnderstood(asked);
  const [choice, setChoice] = useState(NO_CHOICE);
  const spans = understood && of ? shifted(understood.spans, of.text, draft.text) : [];
  const write = (text: string) => {
    setChoice(NO_CHOICE);
    change({ text, kept: shifted(draft.kept, draft.text, text) });
  };
  const giveBack = (piece: Piece) => {
    feel("tap");
    setChoice(NO_CHOICE);
    change({ kept: [...draft.kept, { start: piece.start, end: piece.end }] });
  };
  const ready = async (): Promise<NewTask> => chosenTask(fresh && understood ? understood : await understand(asked), choice);
  return { understood, spans, choice, setChoice, write, giveBack, ready };
};

export const QuickForm = ({ draft, quick, teams, frame, wrong, change, onSubmit }: {
  draft: Draft; quick: ReturnType<typeof useQuick>; teams: Team[]; frame: Frame; wrong: boolean; change: (part: Partial<Draft>) => void; onSubmit: () => void;
}) => {
  const t = useText();
  const { understood } = quick;
  return (
    <>
      <div className="group">
        <QuickText text={draft.text} spans={quick.spans} wrong={wrong} onChange={quick.write} onSubmit={onSubmit} />
      </div>
      {quick.spans.length > 0 ? (
        <div className="pieces" role="group" aria-label={t("new-understood")}>
          {quick.spans.map((piece) => (
            <button type="button" key={`${piece.start}-${piece.end}`} className={`piece mark-${piece.kind}`} onClick={() => quick.giveBack(piece)}
              aria-label={t("new-give-back", { text: draft.text.slice(piece.start, piece.end) })} data-testid="piece">
              {draft.text.slice(piece.start, piece.end)}<CloseIcon />
            </button>
          ))}
        </div>
      ) : null}
      {draft.kept.length > 0 ? <button type="button" className="link-button" onClick={() => change({ kept: [] })} data-testid="kept-reset">{t("new-read-again")}</button> : null}
      {understood ? <Summary understood={understood} choice={quick.choice} setChoice={quick.setChoice} frame={frame} /> : <Hints />}
      {teams.length > 1 ? (
        <label className="group choice">
          <span>{t("new-team")}</span>
          <select value={draft.teamId ?? 0} onChange={(event) => change({ teamId: Number(event.target.value) || null })} data-testid="quick-team">
            <option value={0}>{understood && draft.teamId === null ? understood.team.name : t("new-team-by-text")}</option>
            {teams.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
          </select>
        </label>
      ) : null}
    </>
  );
};

const Hints = () => {
  const t = useText();
  return <p className="soft note">{t("new-quick-help")}</p>;
};

const Summary = ({ understood, choice, setChoice, frame }: { understood: Understood; choice: Choice; setChoice: (choice: Choice) => void; frame: Frame }) => {
  const t = useText();
  const reading = choice.reading === null ? understood : (understood.alternatives[choice.reading] ?? understood);
  const people = [...understood.people.map((each) => each.name), ...understood.recipient_tags.map((tag) => `#${tag.name}`)];
  const warnings = [
    ...understood.strangers.map((name) => t("new-stranger", { name })),
    ...understood.unknown_tags.map((name) => t("new-unknown-tag", { name })),
    ...understood.impossible.map((text) => t("new-impossible", { text })),
    ...(understood.too_often ? [t("new-too-often")] : []),
  ];
  return (
    <>
      <div className="group summary" data-testid="understood">
        <p className={understood.title ? "summary-title" : "summary-title soft"} data-testid="understood-title">{understood.title || t("new-no-title")}</p>
        {reading.due ? <p><ClockIcon />{dueText(reading.due, frame, t)}</p> : null}
        {reading.rule_text ? <p><RepeatIcon size={20} />{reading.rule_text}</p> : null}
        {understood.duration ? <p><HourglassIcon />{lengthText(understood.duration, frame.language)}</p> : null}
        {people.length > 0 ? <p><PersonIcon />{people.join(", ")}</p> : null}
        {understood.priority ? <p><FlagIcon />{t(`app-task-priority-${understood.priority}`)}</p> : null}
        {understood.tags.length > 0 ? <p><TagIcon />{understood.tags.map((tag) => (tag.id === null ? t("new-tag-made", { name: tag.name }) : tag.name)).join(", ")}</p> : null}
        {understood.reminders.length > 0 ? <p><BellIcon />{understood.reminders.map((each) => t("app-task-reminder-before", { length: lengthText(each, frame.language) })).join(", ")}</p> : null}
        {understood.team.personal ? null : <p><TeamIcon />{understood.team.name}</p>}
      </div>
      {understood.alternatives.length > 0 ? (
        <fieldset className="choices">
          <legend className="group-head">{t("new-or-else")}</legend>
          <div className="chips">
            {understood.alternatives.map((other, index) => (
              <button type="button" key={index} className="chip" aria-pressed={choice.reading === index} data-testid="reading"
                onClick={() => setChoice({ ...choice, reading: choice.reading === index ? null : index })}>
                {[dueText(other.due, frame, t), other.rule_text].filter(Boolean).join(", ")}
              </button>
            ))}
          </div>
        </fieldset>
      ) : null}
      {understood.unclear.map(({ mention, people: found }) => (
        <fieldset className="choices" key={mention}>
          <legend className="group-head">{t("new-who-is", { mention })}</legend>
          <div className="chips">
            {found.map((person) => (
              <button type="button" key={person.id} className="chip" aria-pressed={choice.meant[mention] === person.id} data-testid="meant"
                onClick={() => setChoice({ ...choice, meant: { ...choice.meant, [mention]: person.id } })}>{person.name}</button>
            ))}
          </div>
        </fieldset>
      ))}
      {warnings.map((text) => <p key={text} className="note warning">{text}</p>)}
    </>
  );
};
