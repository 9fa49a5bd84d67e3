import { useState } from "react";

import { TextField } from "../create/TextField";
import { forget, keyOf, useKeptText } from "../kept";
import { keys, refreshed } from "../data";
import { call } from "../session";
import { push } from "../shell/history";
import { useUnsaved } from "../shell/unsaved";
import { SaveSheet } from "../task/SaveSheet";
import { useText } from "../texts";
import { DESCRIPTION_LIMIT, NAME_LIMIT, type Team } from "./data";

const KEPT = "team-new";

export const NewTeamSheet = ({ onClose }: { onClose: () => void }) => {
  const t = useText();
  const [name, setName] = useKeptText(KEPT);
  const [description, setDescription] = useState("");
  useUnsaved(Boolean(name.trim()));
  const save = async () => {
    const body = { name, description };
    const team = await call<Team>("POST", "/teams", { body, key: keyOf(KEPT, body) });
    setName("");
    forget(KEPT);
    void refreshed(keys.teams);
    push(`/teams/${team.id}`);
  };
  return (
    <SaveSheet title={t("team-new")} testId="team-form" action={t("new-save")} disabled={!name.trim()} save={save} onClose={onClose}>
      <div className="group">
        <TextField autoFocus label={t("team-name")} value={name} limit={NAME_LIMIT} invalid={false} onChange={setName} testId="team-form-name" />
        <TextField label={t("team-description")} value={description} limit={DESCRIPTION_LIMIT} invalid={false} onChange={setDescription} testId="team-form-description" />
      </div>
      <p className="soft note">{t("team-description-help")}</p>
    </SaveSheet>
  );
};
