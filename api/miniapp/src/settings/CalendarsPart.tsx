import { useState } from "react";

import { useMe } from "../data";
import { useText } from "../texts";
import { useFeeds } from "./data";
import { FeedSheet } from "./FeedSheet";
import { ImportRows } from "./ImportRows";
import { Loaded } from "./Loaded";
import { LinkRow, Rows } from "./Rows";

/** Calendars that other programs subscribe to, and theirs taken over. */
export const CalendarsPart = () => {
  const t = useText();
  const { data: me } = useMe();
  const [open, setOpen] = useState<number | "own" | null>(null);
  const teams = me?.teams.filter(({ personal }) => !personal) ?? [];
  return (
    <>
      <Loaded read={useFeeds()} rows={2}>
        {({ items }) => {
          const feedOf = (id: number | "own") => items.find(({ team }) => (team?.id ?? "own") === id);
          const name = (id: number | "own") => (id === "own" ? t("app-settings-feed-own") : (teams.find((team) => team.id === id)?.name ?? ""));
          return (
            <Rows title={t("app-settings-feeds")} note={t("app-settings-feeds-help")}>
              {(["own", ...teams.map(({ id }) => id)] as const).map((id) => (
                <LinkRow key={id} title={name(id)} value={t(feedOf(id) ? "app-settings-feed-on" : "app-settings-feed-off")} onClick={() => setOpen(id)} testId={`feed-${id}`} />
              ))}
              {open === null ? null : <FeedSheet title={name(open)} teamId={open === "own" ? null : open} feed={feedOf(open)} onClose={() => setOpen(null)} />}
            </Rows>
          );
        }}
      </Loaded>
      <ImportRows teams={me?.teams ?? []} />
    </>
  );
};
