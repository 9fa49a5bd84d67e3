import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { useChange } from "../change";
import { TextField } from "../create/TextField";
import { keys, refreshed } from "../data";
import { feel } from "../host";
import { LinkRow, Rows } from "../settings/Rows";
import { call } from "../session";
import { SaveSheet } from "../task/SaveSheet";
import { useText } from "../texts";
import { Confirm } from "../ui/Confirm";
import { COLOURS, type Colour, type Team, type TeamTag } from "./data";

const NAME = 40;
const DESCRIPTION = 200;

/** A new tag, or one that is changed. */
export const TagSheet = ({ team, tag, onClose }: { team: Team; tag: TeamTag | null; onClose: () => void }) => {
  const t = useText();
  const [name, setName] = useState(tag?.name ?? "");
  const [description, setDescription] = useState(tag?.description ?? "");
  const [colour, setColour] = useState<Colour>(tag?.colour ?? "blue");
  const [key] = useState(() => crypto.randomUUID());
  const [sure, setSure] = useState(false);
  const path = `/teams/${team.id}/tags`;
  const save = async () => {
    const body = { name, colour, description };
    await (tag ? call("PATCH", `${path}/${tag.id}`, { body }) : call("POST", path, { body, key: `${key}-${name.length}-${name.slice(0, 20).replace(/\W/g, "")}` }));
    feel("success");
    await refreshed(keys.team(team.id));
  };
  return (
    <SaveSheet title={t(tag ? "team-tag" : "team-tag-new")} testId="tag-form" disabled={!name.trim()} save={save} onClose={onClose}>
      <div className="group">
        <TextField autoFocus={!tag} label={t("team-tag-name")} value={name} limit={NAME} invalid={false} onChange={setName} testId="tag-name" />
        <TextField label={t("team-tag-description")} value={description} limit={DESCRIPTION} invalid={false} onChange={setDescription} testId="tag-description" />
      </div>
      <div className="colours" role="radiogroup" aria-label={t("team-tag-colour")}>
        {COLOURS.map((each) => (
          <button type="button" key={each} role="radio" aria-checked={each === colour} aria-label={t(`team-colour-${each}`)} className={`colour colour-${each}`}
            onClick={() => { feel("choice"); setColour(each); }} data-testid={`colour-${each}`} />
        ))}
      </div>
      {tag ? <Rows><LinkRow wrong chevron={false} title={t("team-tag-delete")} onClick={() => setSure(true)} testId="tag-delete" /></Rows> : null}
      {tag && sure ? <Deleting team={team} tag={tag} onClose={() => setSure(false)} onGone={onClose} /> : null}
    </SaveSheet>
  );
};

const Deleting = ({ team, tag, onClose, onGone }: { team: Team; tag: TeamTag; onClose: () => void; onGone: () => void }) => {
  const t = useText();
  const client = useQueryClient();
  const drop = useChange({
    touches: () => [keys.tags(team.id), keys.members(team.id), keys.lists],
    send: () => call("DELETE", `/teams/${team.id}/tags/${tag.id}`),
    show: () => client.setQueryData<{ items: TeamTag[] }>(keys.tags(team.id), (data) => data && { items: data.items.filter(({ id }) => id !== tag.id) }),
    say: () => ({ text: t("team-tag-deleted", { name: tag.name }) }),
    failed: () => t("app-task-not-deleted"),
  });
  return <Confirm title={t("team-tag-delete-sure", { name: tag.name })} text={t("team-tag-delete-help")} action={t("app-task-delete")} onClose={onClose} onConfirm={() => { onGone(); drop.run(); }} />;
};
