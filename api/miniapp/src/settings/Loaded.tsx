import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { RefusedError } from "../api/client";
import { sentenceOf } from "../data";
import { useText } from "../texts";
import { Notice } from "../ui/Notice";
import { Skeleton } from "../ui/Skeleton";

/** What was read; until then grey shapes, and a way to try again where it can't be. What one may not see any more is not shown. */
export const Loaded = <Data,>({ read, rows = 4, children }: { read: UseQueryResult<Data>; rows?: number; children: (data: Data) => ReactNode }) => {
  const t = useText();
  const gone = read.error instanceof RefusedError && [403, 404].includes(read.error.problem.status);
  if (read.data !== undefined && !gone) return <>{children(read.data)}</>;
  if (!read.isError) return <Skeleton rows={rows} />;
  return (
    <Notice testId="load-failed" title={t("app-load-failed")} text={sentenceOf(read.error, t("app-no-network"))}
      action={gone ? undefined : { label: t("app-retry"), run: () => void read.refetch() }} />
  );
};
