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
      say({ text: t("settings-exported", { name }) });
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
    <LinkRow key={path} chevron={false} title={title} subtitle={getting === path ? t("settings-exporting") : subtitle} onClick={() => void get(path, name)} testId={testId} />
  );
  return (
    <>
      <Rows title={t("settings-exports")}>
        {row("/me/export", "max-task-manager.zip", t("settings-export-all"), t("settings-export-all-help"), "export-all")}
        {row("/tasks.csv?view=team", "tasks.csv", t("settings-export-tasks"), t("settings-export-csv-help"), "export-tasks")}
        {teams.map((team) => row(`/teams/${team.id}/export.csv`, `team-${team.id}.csv`, t("settings-export-team", { name: team.name }), t("settings-export-csv-help"), `export-team-${team.id}`))}
      </Rows>
      <Rows title={t("settings-phone")} note={t("settings-phone-help")}><LinkRow title={settings.phone ?? t("settings-phone-none")} testId="phone" /></Rows>
      <Rows title={t("settings-sessions")} note={t("settings-sessions-help")}>
        <LinkRow wrong chevron={false} title={t("settings-sessions-end")} onClick={() => setSure(true)} testId="sessions-end" />
      </Rows>
      {sure ? <Confirm title={t("settings-sessions-sure")} text={t("settings-sessions-sure-help")} action={t("settings-sessions-yes")} onClose={() => setSure(false)} onConfirm={() => void end()} /> : null}
    </>
  );
};
