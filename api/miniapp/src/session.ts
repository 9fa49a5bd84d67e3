/**
 * The session. Init data opens one session only, so the token outlives a reload of the page in
 * `sessionStorage`; it is renewed while the mini-app is open.
 */

import { NoAnswerError, open as opened, RefusedError, send, sendForFile, type Method, type Options, type Problem, type SessionAnswer } from "./api/client";
import { hostLanguage, initData } from "./host";

const KEPT = "session";
const RENEW_AFTER = 30 * 60_000;
const FILE_TIMEOUT = 120_000;

interface Kept {
  seal: string;
  token: string;
  since: number;
  language: string;
}

export type Opened = { startParam: string | null; language: string };
type Listener = (problem: Problem) => void;

let current: Kept | undefined;
let renewing: Promise<void> | undefined;
let ended: Listener = () => undefined;

/** Calls back once the session can't go on. */
export const onEnd = (listener: Listener): void => {
  ended = listener;
};

/** Takes the token that is kept, or opens a session. RefusedError, NoAnswerError. */
export const open = async (): Promise<Opened> => {
  const kept = restored();
  if (kept?.seal === sealOf(initData())) {
    current = kept;
    return { startParam: null, language: kept.language };
  }
  const answer = await send<SessionAnswer>("POST", "/session", { body: { init_data: initData() }, language: hostLanguage() });
  keep(answer);
  return { startParam: answer.start_param, language: answer.person.language };
};

type Heard = (answered: boolean) => void;
let heard: Heard = () => undefined;

/** Calls back after every request: whether the server has answered. */
export const onHeard = (listener: Heard): void => {
  heard = listener;
};

export type CallOptions = Pick<Options, "body" | "key" | "version" | "signal" | "timeout">;

/** A request in the session's name. A POST without a key gets one of its own. */
export const call = async <Answer>(method: Method, path: string, options: CallOptions = {}): Promise<Answer> => {
  await renewed();
  const key = options.key ?? (method === "POST" ? crypto.randomUUID() : undefined);
  try {
    const answer = await send<Answer>(method, path, { ...options, key, token: current?.token, language: spoken() });
    heard(true);
    return answer;
  } catch (error) {
    if (error instanceof RefusedError && error.problem.status === 401) ended(error.problem);
    if (!options.signal?.aborted) heard(error instanceof RefusedError);
    throw error;
  }
};

/** Server-sent events in the session's name, after the last one that is known. */
export const stream = async (path: string, last: string, signal: AbortSignal): Promise<Response> => {
  await renewed();
  return opened(path, { token: current?.token, language: spoken(), signal }, { Accept: "text/event-stream", "Last-Event-ID": last });
};

/** A file in the session's name, for what no link of its own leads to. RefusedError, NoAnswerError. */
export const file = async (path: string): Promise<Blob> => {
  await renewed();
  return sendForFile(path, { token: current?.token, language: spoken(), timeout: FILE_TIMEOUT });
};

const spoken = (): string => document.documentElement.lang || hostLanguage();

const renewed = async (): Promise<void> => {
  if (current && Date.now() - current.since > RENEW_AFTER) await (renewing ??= renew());
};

const renew = async (): Promise<void> => {
  try {
    keep(await send<SessionAnswer>("POST", "/session/renewal", { token: current?.token, language: hostLanguage() }));
  } catch (error) {
    // The token may be good for a while yet; if it is not, the next request is told so.
    if (!(error instanceof RefusedError || error instanceof NoAnswerError)) throw error;
  } finally {
    renewing = undefined;
  }
};

const keep = (answer: SessionAnswer): void => {
  current = { seal: sealOf(initData()), token: answer.token, since: Date.now(), language: answer.person.language };
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(current));
  } catch {
    return; // storage is switched off: a reload will have to be a new start from the chat
  }
};

const restored = (): Kept | undefined => {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? "") as Kept;
  } catch {
    return undefined;
  }
};

const sealOf = (data: string): string => new URLSearchParams(data).get("hash") ?? "";
