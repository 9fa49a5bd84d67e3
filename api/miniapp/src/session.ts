/**
 * The session. Init data opens one session only, so the token outlives a reload of the page in
 * `sessionStorage`; it is renewed while the mini-app is open.
 */

import { NoAnswerError, RefusedError, send, type Problem, type SessionAnswer } from "./api/client";
import { hostLanguage, initData } from "./host";

const KEPT = "session";
const RENEW_AFTER = 30 * 60_000;

interface Kept {
  seal: string;
  token: string;
  since: number;
}

export type Opened = { startParam: string | null };
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
    return { startParam: null };
  }
  const answer = await send<SessionAnswer>("POST", "/session", { body: { init_data: initData() }, language: hostLanguage() });
  keep(answer);
  return { startParam: answer.start_param };
};

/** A request in the session's name. */
export const call = async <Answer>(method: "GET" | "POST", path: string, body?: unknown, key?: string): Promise<Answer> => {
  if (current && Date.now() - current.since > RENEW_AFTER) await (renewing ??= renew());
  try {
    return await send<Answer>(method, path, { body, key, token: current?.token, language: hostLanguage() });
  } catch (error) {
    if (error instanceof RefusedError && error.problem.status === 401) ended(error.problem);
    throw error;
  }
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
  current = { seal: sealOf(initData()), token: answer.token, since: Date.now() };
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
