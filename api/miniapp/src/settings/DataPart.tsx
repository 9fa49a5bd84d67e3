import { useState } from "react";

import { client, sentenceOf, useMe } from "../data";
import { feel } from "../host";
import { call, file } from "../session";
import { useText } from "../texts";
import { Confirm } from "../ui/Confirm";
import { useSay } from "../ui/Snackbar";
import type { Settings } from "./data";
import { LinkRow, Rows } from "./Rows";

const handOver = (content: Blob, name: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** What is kept of the person, and their sessions. */
export const DataPart = ({ settings }: { settings: Settings }) => {
  const t = useText();
  const say = useSay();
  const { data: me } = useMe();
  const [getting, setGetting] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const teams = me?.teams.filter(({ personal }) => !personal) ?? [];
  const get = async (path: string, name: string) => {
    if (getting) return;
    setGetting(path);
    try {
      handOver(await file(path), name);
      feel("success");
      say({ text: t("app-settings-exported", { name }) });
    } catch (error) {
      feel("error");
      say({ text: sentenceOf(error, t("app-no-network")), wrong: true });
    }
    setGetting(null);
  };
  const end = async () => {
    setSure(false);
    try {
      await call("DELETE", "/sessions");
    } catch (error) {
      say({ text: sentenceOf(error, t("app-no-network")), wrong: true });
    }
    // This session is over, too: the next question tells so.
    await client.invalidateQueries();
  };
  const row = (path: string, name: string, title: string, subtitle: string, testId: string) => (
    <LinkRow key={path} chevron={false} title={title} subtitle={getting === path ? t("app-settings-exporting") : subtitle} onClick={() => void get(path, name)} testId={testId} />
  );
  return (
    <>
      <Rows title={t("app-settings-exports")}>
        {row("/me/export", "max-task-manager.zip", t("app-settings-export-all"), t("app-settings-export-all-help"), "export-all")}
        {row("/tasks.csv?view=team", "tasks.csv", t("app-settings-export-tasks"), t("app-settings-export-csv-help"), "export-tasks")}
        {teams.map((team) => row(`/teams/${team.id}/export.csv`, `team-${team.id}.csv`, t("app-settings-export-team", { name: team.name }), t("app-settings-export-csv-help"), `export-team-${team.id}`))}
      </Rows>
      <Rows title={t("app-settings-phone")} note={t("app-settings-phone-help")}><LinkRow title={settings.phone ?? t("app-settings-phone-none")} testId="phone" /></Rows>
      <Rows title={t("app-settings-sessions")} note={t("app-settings-sessions-help")}>
        <LinkRow wrong chevron={false} title={t("app-settings-sessions-end")} onClick={() => setSure(true)} testId="sessions-end" />
      </Rows>
      {sure ? <Confirm title={t("app-settings-sessions-sure")} text={t("app-settings-sessions-sure-help")} action={t("app-settings-sessions-yes")} onClose={() => setSure(false)} onConfirm={() => void end()} /> : null}
    </>
  );
};
