import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import type { Understood } from "../api/client";
import { call } from "../session";
import type { Range } from "./pieces";

const PAUSE = 180;

export interface Asked {
  text: string;
  team: number | null;
  kept: Range[];
}

export const understand = ({ text, team, kept }: Asked, signal?: AbortSignal): Promise<Understood> =>
  call<Understood>("POST", "/quick-add", { body: { text, team_id: team, kept: kept.map(({ start, end }) => ({ start, end })) }, signal });

/** What the text is understood as, a moment after it was written; `of` is the text that it is about. */
export const useUnderstood = (asked: Asked) => {
  const [calm, setCalm] = useState(asked);
  const now = JSON.stringify(asked);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(JSON.parse(now) as Asked), PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  const found = useQuery({
    queryKey: ["quick-add", calm],
    queryFn: async ({ signal }) => ({ of: calm, understood: await understand(calm, signal) }),
    enabled: calm.text.trim() !== "",
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    gcTime: 60_000,
  });
  const data = asked.text.trim() ? found.data : undefined;
  const fresh = data !== undefined && JSON.stringify(data.of) === now;
  return { of: data?.of, understood: data?.understood, fresh };
};
