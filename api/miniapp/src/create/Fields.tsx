import type { Team } from "../api/client";
import { RULES } from "../task/rules";
import { TagName, useTags } from "../tasks/FilterSheet";
import { useText } from "../texts";
import { lengthText, type Frame } from "../time";
import { Segmented } from "../ui/Segmented";
import { DESCRIPTION_LIMIT, LENGTHS, peopleOf, TITLE_LIMIT, type Draft } from "./draft";
import { PeopleField } from "./PeopleField";
import { TextField } from "./TextField";
import { WhenField } from "./WhenField";

const PRIORITIES = [1, 2, 3, 4] as const;

/** The form, field by field. */
export const Fields = ({ draft, team, teams, me, frame, wrong, change }: {
  draft: Draft; team: Team; teams: Team[]; me: number; frame: Frame; wrong: string[]; change: (part: Partial<Draft>) => void;
}) => {
  const t = useText();
  const tags = useTags(team.id).data?.items ?? [];
  const event = draft.kind === "event";
  const chooseTeam = (id: number) => change({ teamId: id, people: null, tagIds: [] });
  const toggle = (id: number) => change({ tagIds: draft.tagIds.includes(id) ? draft.tagIds.filter((each) => each !== id) : [...draft.tagIds, id] });
  return (
    <>
      <div className="group">
        <TextField autoFocus label={t("new-what")} value={draft.title} limit={TITLE_LIMIT} invalid={wrong.includes("title")} onChange={(title) => change({ title })} testId="create-title" />
        <TextField label={t("new-details")} value={draft.description} limit={DESCRIPTION_LIMIT} invalid={wrong.includes("description")} onChange={(description) => change({ description })}
          testId="create-description" />
      </div>
      <div className="create-kind">
        <Segmented label={t("new-kind")} testId="create-kind" value={draft.kind} choices={[["task", t("new-kind-task")], ["event", t("new-kind-event")]]}
          onChange={(kind) => change({ kind, ...(kind === "event" && draft.when === "none" ? { when: "today" } : {}) })} />
      </div>
      <WhenField value={draft} frame={frame} invalid={wrong.some((field) => field.startsWith("due"))} needed={event} change={change} />
      <div className="group create-selects">
        {event ? (
          <label className="choice">
            <span>{t("app-task-length")}</span>
            <select value={draft.length} onChange={(chosen) => change({ length: Number(chosen.target.value) })} data-testid="create-length">
              <option value={0}>{t("app-task-length-none")}</option>
              {LENGTHS.map((each) => <option key={each} value={each}>{lengthText(each, frame.language)}</option>)}
            </select>
          </label>
        ) : null}
        {draft.when === "none" ? null : (
          <label className="choice">
            <span>{t("app-task-repeat")}</span>
            <select value={draft.rule} onChange={(chosen) => change({ rule: chosen.target.value })} data-testid="create-rule">
              {RULES.map(([rule, text]) => <option key={rule} value={rule}>{t(text)}</option>)}
              {RULES.some(([rule]) => rule === draft.rule) ? null : <option value={draft.rule}>{draft.ruleText}</option>}
            </select>
          </label>
        )}
        <label className="choice">
          <span>{t("app-task-priority")}</span>
          <select value={draft.priority} onChange={(chosen) => change({ priority: Number(chosen.target.value) as Draft["priority"] })} data-testid="create-priority">
            {PRIORITIES.map((each) => <option key={each} value={each}>{t(`app-task-priority-${each}`)}</option>)}
          </select>
        </label>
        {teams.length > 1 ? (
          <label className="choice">
            <span>{t("new-team")}</span>
            <select value={team.id} onChange={(chosen) => chooseTeam(Number(chosen.target.value))} data-testid="create-team">
              {teams.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
            </select>
          </label>
        ) : null}
      </div>
      {team.personal ? null : <PeopleField team={team} me={me} chosen={peopleOf(draft, me)} change={(people) => change({ people })} />}
      {tags.length > 0 ? (
        <fieldset className="choices">
          <legend className="group-head">{t("app-task-tags")}</legend>
          <div className="chips">
            {tags.map((tag) => (
              <button type="button" key={tag.id} className="chip" aria-pressed={draft.tagIds.includes(tag.id)} onClick={() => toggle(tag.id)} data-testid={`create-tag-${tag.id}`}><TagName tag={tag} /></button>
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  );
};
