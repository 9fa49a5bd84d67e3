import "./events.css";

import { Button } from "@maxhub/max-ui";
import { useState } from "react";

import { refreshed, sentenceOf, useFrame, useMe, useTasks } from "../data";
import { BigIcon } from "../settings/BigIcon";
import { push } from "../shell/history";
import { TeamChoice, useShown, type Shown } from "../teams/TeamChoice";
import { useText } from "../texts";
import { EventIcon, PlusIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { Segmented } from "../ui/Segmented";
import { Skeleton } from "../ui/Skeleton";
import { EventCard } from "./EventCard";

type When = "ahead" | "past";
const create = () => push("/new");

const asked = (when: When, { team, mine }: Shown, me: number | undefined): string => {
  const parameters = new URLSearchParams({ view: when === "ahead" ? "team" : "done", kind: "event" });
  if (team !== null) parameters.set("team_id", String(team));
  if (mine && me !== undefined) parameters.set("person_id", String(me));
  return parameters.toString();
};

export const EventsScreen = () => {
  const t = useText();
  const { data: me } = useMe();
  const [when, setWhen] = useState<When>("ahead");
  const [shown, change] = useShown("/events");
  const add = <button type="button" className="icon-button events-add" aria-label={t("app-create")} onClick={create} data-testid="event-new"><PlusIcon size={24} /></button>;
  return (
    <Page inner title={t("more-events")} testId="events" actions={add} refresh={refreshed}>
      <TeamChoice testId="events" shown={shown} teams={me?.teams ?? []} change={change} />
      <Segmented label={t("events-when")} testId="events-when" value={when} choices={[["ahead", t("events-ahead")], ["past", t("events-past")]]} onChange={setWhen} />
      <List when={when} search={asked(when, shown, me?.person.id)} me={me?.person.id} />
    </Page>
  );
};

const List = ({ when, search, me }: { when: When; search: string; me: number | undefined }) => {
  const t = useText();
  const frame = useFrame();
  const read = useTasks(search);
  const items = read.data?.pages.flatMap((page) => page.items) ?? [];
  if (read.isPending) return <Skeleton />;
  if (!read.data) return <Notice testId="load-failed" title={t("app-load-failed")} text={sentenceOf(read.error, t("app-no-network"))} action={{ label: t("app-retry"), run: () => void read.refetch() }} />;
  if (items.length === 0) {
    const ahead = when === "ahead";
    return <Notice testId="empty" icon={<BigIcon><EventIcon /></BigIcon>} title={t(`events-none-${when}`)} text={t(`events-none-${when}-help`)} action={ahead ? { label: t("app-create"), run: create } : undefined} />;
  }
  return (
    <>
      <ul className="events" aria-label={t(`events-${when}`)}>{items.map((event) => <EventCard key={event.id} event={event} frame={frame} me={me} />)}</ul>
      {read.hasNextPage ? (
        <div className="more"><Button mode="secondary" appearance="neutral" size="large" stretched loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()} data-testid="load-more">{t("app-load-more")}</Button></div>
      ) : null}
    </>
  );
};
