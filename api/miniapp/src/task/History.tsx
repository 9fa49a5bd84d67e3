import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { History as Page } from "../api/client";
import { keys, sentenceOf, useFrame } from "../data";
import { call } from "../session";
import { useText } from "../texts";
import { momentText } from "../time";
import { ChevronIcon } from "../ui/icons";

/** Who did what and when, the newest first; read when it is asked for. */
export const History = ({ id }: { id: number }) => {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={t("app-task-history")}>
      <button type="button" className="group-head disclosure" aria-expanded={open} onClick={() => setOpen(!open)} data-testid="history-open">
        {t("app-task-history")} <ChevronIcon />
      </button>
      {open ? <Lines id={id} /> : null}
    </section>
  );
};

const Lines = ({ id }: { id: number }) => {
  const t = useText();
  const frame = useFrame();
  const history = useInfiniteQuery({
    queryKey: keys.history(id),
    queryFn: ({ pageParam }) => call<Page>("GET", `/tasks/${id}/activity${pageParam ? `?cursor=${encodeURIComponent(pageParam)}` : ""}`),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  });
  if (history.isError) return <p className="wrong note">{sentenceOf(history.error, t("app-no-network"))}</p>;
  return (
    <>
      <ol className="history">
        {history.isPending ? <li className="bone bone-line" /> : null}
        {(history.data?.pages ?? []).flatMap((page) => page.items).map((each) => (
          <li key={each.id} data-testid="history-line">
            <p className="history-who">{each.person ? <b>{each.person.name}</b> : null} <time dateTime={each.at} className="soft">{momentText(each.at, frame, t)}</time></p>
            <p>{each.text}</p>
          </li>
        ))}
      </ol>
      {history.hasNextPage ? <button type="button" className="link-button" onClick={() => void history.fetchNextPage()}>{t("app-load-more")}</button> : null}
    </>
  );
};
