import { useState } from "react";

import { useChange } from "../change";
import { keys } from "../data";
import { feel } from "../host";
import { LinkRow, Rows } from "../settings/Rows";
import { call } from "../session";
import { back } from "../shell/history";
import { SaveSheet } from "../task/SaveSheet";
import { useText } from "../texts";
import { Confirm } from "../ui/Confirm";
import { useSay } from "../ui/Snackbar";
import { may, type Team } from "./data";
import { gone } from "./gone";

/** Out of a team, or the team out of the world. */
export const Leaving = ({ team }: { team: Team }) => {
  const t = useText();
  const [asking, setAsking] = useState<"leave" | "delete" | null>(null);
  const leave = useChange({
    touches: () => [keys.teams, keys.me, keys.lists],
    send: () => call("POST", `/teams/${team.id}/leave`),
    done: () => { feel("success"); back(); gone(team.id); },
    say: () => ({ text: t("team-left", { name: team.name }) }),
  });
  if (!may(team, "leave") && !may(team, "delete_team")) return null;
  return (
    <Rows>
      {may(team, "leave") ? <LinkRow wrong chevron={false} title={t("team-leave")} onClick={() => setAsking("leave")} testId="team-leave" /> : null}
      {may(team, "delete_team") ? <LinkRow wrong chevron={false} title={t("team-delete")} onClick={() => setAsking("delete")} testId="team-delete" /> : null}
      {asking === "leave" ? (
        <Confirm title={t("team-leave-sure", { name: team.name })} text={t("team-leave-help")} action={t("team-leave-yes")} busy={leave.busy} onClose={() => setAsking(null)} onConfirm={() => { setAsking(null); leave.run(); }} />
      ) : null}
      {asking === "delete" ? <DeleteSheet team={team} onClose={() => setAsking(null)} /> : null}
    </Rows>
  );
};

/** For good, so its name has to be written. */
const DeleteSheet = ({ team, onClose }: { team: Team; onClose: () => void }) => {
  const t = useText();
  const say = useSay();
  const [name, setName] = useState("");
  const save = async () => {
    await call("DELETE", `/teams/${team.id}?name=${encodeURIComponent(name)}`);
    feel("success");
    say({ text: t("team-deleted", { name: team.name }) });
    back();
    gone(team.id);
  };
  return (
    <SaveSheet negative title={t("team-delete-sure", { name: team.name })} testId="team-deleting" action={t("team-delete")} disabled={!name.trim()} save={save} onClose={onClose}>
      <p className="confirm-text">{t("team-delete-help", { name: team.name })}</p>
      <label className="group text-line">
        <span>{t("team-name")}</span>
        <input data-autofocus="" autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} data-testid="team-deleting-name" />
      </label>
    </SaveSheet>
  );
};
