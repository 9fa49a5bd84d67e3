import { Button } from "@maxhub/max-ui";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { useChange } from "../change";
import { feel } from "../host";
import { call } from "../session";
import { useText } from "../texts";
import { Confirm } from "../ui/Confirm";
import { Sheet } from "../ui/Sheet";
import { settingsKeys, type Feed } from "./data";
import { LinkRow, Rows } from "./Rows";
import { useCopy } from "./useCopy";

type Feeds = { items: Feed[] };

const useFeed = (teamId: number | null) => {
  const t = useText();
  const client = useQueryClient();
  const key = settingsKeys.feeds;
  const put = (more: Feed[]) => client.setQueryData<Feeds>(key, (data) => data && { items: [...data.items.filter(({ team }) => (team?.id ?? null) !== teamId), ...more] });
  const make = useChange<void, Feed>({
    touches: () => [key], send: (_value, once) => call<Feed>("POST", "/calendar/feeds", { body: { team_id: teamId }, key: once }), done: (feed) => { feel("success"); put([feed]); },
  });
  const drop = useChange({
    touches: () => [key], send: () => call("DELETE", `/calendar/feeds${teamId === null ? "" : `?team_id=${teamId}`}`), show: () => put([]), say: () => ({ text: t("app-settings-feed-dropped") }),
  });
  return { make, drop };
};

/** The secret link of a calendar: made, copied, replaced, revoked. */
export const FeedSheet = ({ title, teamId, feed, onClose }: { title: string; teamId: number | null; feed: Feed | undefined; onClose: () => void }) => {
  const t = useText();
  const copy = useCopy();
  const { make, drop } = useFeed(teamId);
  const [asking, setAsking] = useState<"replace" | "drop" | null>(null);
  const shut = () => setAsking(null);
  const url = feed && new URL(feed.url, location.origin).href;
  const footer = url
    ? <Button size="large" stretched onClick={() => void copy(url)} data-testid="feed-copy">{t("team-invite-copy")}</Button>
    : <Button size="large" stretched loading={make.busy} disabled={make.busy} onClick={() => make.run()} data-testid="feed-make">{t("team-invite-make")}</Button>;
  return (
    <Sheet small title={title} testId="feed" onClose={onClose} footer={footer}>
      <p className="confirm-text">{t(url ? "app-settings-feed-how" : "app-settings-feed-none")}</p>
      {url ? (
        <>
          <p className="copied" data-testid="feed-link">{url}</p>
          <Rows>
            <LinkRow chevron={false} title={t("team-invite-replace")} onClick={() => setAsking("replace")} testId="feed-replace" />
            <LinkRow wrong chevron={false} title={t("team-invite-revoke")} onClick={() => setAsking("drop")} testId="feed-drop" />
          </Rows>
        </>
      ) : null}
      {asking === "replace" ? <Confirm title={t("team-invite-replace-sure")} text={t("app-settings-feed-replace-help")} action={t("team-invite-replace-yes")} onClose={shut} onConfirm={() => { shut(); make.run(); }} /> : null}
      {asking === "drop" ? <Confirm title={t("app-settings-feed-drop-sure")} text={t("app-settings-feed-drop-help")} action={t("team-invite-revoke")} onClose={shut} onConfirm={() => { onClose(); drop.run(); }} /> : null}
    </Sheet>
  );
};
