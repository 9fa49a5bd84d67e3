/**
 * Changes by others, as they happen: `GET /changes` is read as server-sent events by `fetch`, because
 * the token belongs into a header. What an event names is read again.
 */

import { useEffect } from "react";

import { client, keys } from "../data";
import { stream } from "../session";

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
const NOT_THERE = [403, 404, 405, 501];

interface Change {
  task_id?: number | null;
  team_id?: number | null;
}

export const useLive = (): void =>
  useEffect(() => {
    const stop = new AbortController();
    void follow(stop.signal);
    return () => stop.abort();
  }, []);

const follow = async (stopped: AbortSignal): Promise<void> => {
  let last = "";
  let wait = FIRST_WAIT;
  while (!stopped.aborted) {
    await shown(stopped);
    const connection = untilHidden(stopped);
    try {
      const response = await stream("/changes", last, connection.signal);
      if (NOT_THERE.includes(response.status)) return;
      if (response.ok && response.body) {
        wait = FIRST_WAIT;
        for await (const event of eventsOf(response.body)) {
          last = event.id || last;
          heed(event.name, event.data);
        }
      }
    } catch {
      // The network, or the page is hidden: it is tried again.
    } finally {
      connection.end();
    }
    if (stopped.aborted) return;
    await pause(wait, stopped);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }
};

interface StreamEvent {
  id: string;
  name: string;
  data: string;
}

/** Reads `text/event-stream`; comments, which keep the connection open, are left out. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value.replace(/\r\n?/g, "\n");
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const event = eventOf(text.slice(0, end));
      text = text.slice(end + 2);
      if (event.data || event.id) yield event;
    }
  }
}

const eventOf = (block: string): StreamEvent => {
  const event: StreamEvent = { id: "", name: "message", data: "" };
  for (const line of block.split("\n")) {
    const [, field, value = ""] = /^(id|event|data): ?(.*)$/.exec(line) ?? [];
    if (field === "id") event.id = value;
    else if (field === "event") event.name = value;
    else if (field === "data") event.data += value;
  }
  return event;
};

let pending = new Map<string, readonly unknown[]>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Many at once are one reading. */
const again = (...queries: (readonly unknown[])[]): void => {
  for (const key of queries) pending.set(JSON.stringify(key), key);
  timer ??= setTimeout(() => {
    timer = undefined;
    const now = pending;
    pending = new Map();
    for (const queryKey of now.values()) void client.invalidateQueries({ queryKey });
  }, 80);
};

const heed = (name: string, data: string): void => {
  const change = parsed(data);
  if (name === "task") {
    again(keys.lists, keys.calendar, keys.statistics, keys.activity, keys.me);
    if (change.task_id) again(keys.task(change.task_id));
  } else if (name === "team") {
    again(keys.teams, keys.me);
    if (change.team_id) again(keys.team(change.team_id));
  } else if (name === "me") {
    again(keys.me, keys.settings, keys.teams);
  } else if (name === "reset") {
    void client.invalidateQueries();
  }
};

const parsed = (data: string): Change => {
  try {
    return (JSON.parse(data) ?? {}) as Change;
  } catch {
    return {};
  }
};

const pause = (milliseconds: number, stopped: AbortSignal) =>
  new Promise<void>((resolve) => {
    const waiting = setTimeout(resolve, milliseconds);
    stopped.addEventListener("abort", () => { clearTimeout(waiting); resolve(); }, { once: true });
  });

/** Nobody looks at a hidden page: it holds no connection. */
const HIDDEN_FOR = 30_000;

const shown = (stopped: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (!document.hidden) return resolve();
    const look = () => {
      if (document.hidden && !stopped.aborted) return;
      document.removeEventListener("visibilitychange", look);
      resolve();
    };
    document.addEventListener("visibilitychange", look);
    stopped.addEventListener("abort", look, { once: true });
  });

const untilHidden = (stopped: AbortSignal) => {
  const own = new AbortController();
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const abort = () => own.abort();
  const look = () => {
    clearTimeout(leaving);
    if (document.hidden) leaving = setTimeout(abort, HIDDEN_FOR);
  };
  stopped.addEventListener("abort", abort);
  document.addEventListener("visibilitychange", look);
  return {
    signal: own.signal,
    end: () => {
      clearTimeout(leaving);
      stopped.removeEventListener("abort", abort);
      document.removeEventListener("visibilitychange", look);
    },
  };
};
