/** Changes: shown at once, taken back where they fail, said where something can be done about it. */

import { useMutation, useQueryClient, type QueryKey } from "@tanstack/react-query";

import { NoAnswerError } from "./api/client";
import { sentenceOf } from "./data";
import { feel } from "./host";
import { useText } from "./texts";
import { useSay, type Message } from "./ui/Snackbar";

interface Change<Value, Answer> {
  /** The request. `key` is the same for every try; hand it on with a POST. */
  send: (value: Value, key: string) => Promise<Answer>;
  /** What it touches: kept before, put back if it fails, read again in the end. */
  touches: (value: Value) => QueryKey[];
  /** Shows it at once, by `client.setQueryData`. */
  show?: (value: Value) => void;
  done?: (answer: Answer, value: Value) => void;
  /** What a snackbar says about it; an `action` there is its undo. */
  say?: (answer: Answer, value: Value) => Message | undefined;
  /** Before what went wrong: «Not saved». */
  failed?: (value: Value) => string;
  /** Whoever calls shows what went wrong itself. */
  quiet?: boolean;
  /** Changes with the same name go one after another. */
  turn?: string;
}

interface Sent<Value> {
  value: Value;
  key: string;
}
type Before = [QueryKey, unknown][];

const TRIES = 2;

export const useChange = <Value = void, Answer = unknown>(change: Change<Value, Answer>) => {
  const t = useText();
  const say = useSay();
  const client = useQueryClient();

  const mutation = useMutation<Answer, unknown, Sent<Value>, Before>({
    ...(change.turn ? { scope: { id: change.turn } } : {}),
    mutationFn: ({ value, key }) => change.send(value, key),
    retry: (count, error) => error instanceof NoAnswerError && navigator.onLine && count < TRIES,
    onMutate: async ({ value }) => {
      if (!change.show) return [];
      const touched = change.touches(value);
      await Promise.all(touched.map((queryKey) => client.cancelQueries({ queryKey })));
      const before = touched.flatMap((queryKey) => client.getQueriesData({ queryKey }));
      change.show(value);
      return before;
    },
    onSuccess: (answer, { value }) => {
      change.done?.(answer, value);
      const message = change.say?.(answer, value);
      if (message) say(message);
    },
    onError: (error, sent, before) => {
      for (const [key, data] of before ?? []) client.setQueryData(key, data);
      feel("error");
      if (change.quiet) return;
      const what = change.failed?.(sent.value);
      const text = [what, sentenceOf(error, t("app-no-network"))].filter(Boolean).join(". ");
      const again = error instanceof NoAnswerError ? { action: { label: t("app-retry"), run: () => mutation.mutate(sent) } } : {};
      say({ text, wrong: true, ...again });
    },
    onSettled: (_answer, _error, { value }) =>
      void Promise.allSettled(change.touches(value).map((queryKey) => client.invalidateQueries({ queryKey }))),
  });

  const sent = (value: Value): Sent<Value> => ({ value, key: crypto.randomUUID() });
  return {
    run: (value: Value): void => mutation.mutate(sent(value)),
    /** Rejects with what went wrong. */
    wait: (value: Value): Promise<Answer> => mutation.mutateAsync(sent(value)),
    busy: mutation.isPending,
    error: mutation.error,
  };
};
