import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import type { components } from "../api/schema";
import { keys } from "../data";
import { call } from "../session";
import type { Shown } from "../teams/TeamChoice";
import { daysOf, stepped, type Span } from "./days";

type Calendar = components["schemas"]["Calendar"];

const question = (span: Span, day: string, { team, mine }: Shown, me: number | undefined) => {
  const days = daysOf(span, day);
  const asked = new URLSearchParams({ from: days[0] ?? day, to: days.at(-1) ?? day });
  if (team !== null) asked.set("team_id", String(team));
  if (mine && me !== undefined) asked.set("person_id", String(me));
  return { queryKey: [...keys.calendar, asked.toString()], queryFn: () => call<Calendar>("GET", `/calendar?${asked}`), staleTime: 30_000 };
};

/** What stands in the month or week around a day; those beside it are read before one turns to them. */
export const useCalendar = (span: Span, day: string, shown: Shown, me: number | undefined) => {
  const client = useQueryClient();
  const read = useQuery({ ...question(span, day, shown, me), enabled: me !== undefined });
  const { team, mine } = shown;
  const month = daysOf(span, day)[0];
  useEffect(() => {
    if (!read.isSuccess) return;
    for (const step of [1, -1]) void client.prefetchQuery(question(span, stepped(day, span, step), { team, mine }, me));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, read.isSuccess, span, month, team, mine, me]);
  return read;
};
