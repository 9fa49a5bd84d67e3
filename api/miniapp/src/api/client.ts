/** Requests to the API. Types come from its OpenAPI document (`npm run api`). */

import type { components } from "./schema";

type Schemas = components["schemas"];
export type Task = Schemas["Task"];
export type TaskLine = Schemas["TaskLine"];
export type TaskPage = Schemas["TaskPage"];
export type Due = Schemas["Due"];
export type Person = Schemas["Person"];
export type Me = Schemas["MeAnswer"];
export type Team = Schemas["Team"];
export type Members = Schemas["Members"];
export type Move = Schemas["Move"];
export type NewTask = Schemas["NewTask"];
export type TaskPatch = Schemas["TaskPatch"];
export type Tag = Schemas["Tag"];
export type Attachment = Schemas["Attachment"];
export type Comment = Schemas["Comment"];
export type Comments = Schemas["Comments"];
export type History = Schemas["History"];
export type Understood = Schemas["UnderstoodText"];
export type Piece = Schemas["UnderstoodPiece"];
export type TeamTags = Schemas["TeamTags"];
export type Problem = Schemas["ProblemDocument"];
export type SessionAnswer = Schemas["SessionAnswer"];

const BASE = "/api/v1";
const TIMEOUT = 15_000;

/** The API refused; `problem` says why, in the person's language. */
export class RefusedError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** No answer: it is unknown whether the request arrived. */
export class NoAnswerError extends Error {}

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Options {
  /** JSON, a form with files, or one file as it is. */
  body?: unknown;
  /** `Idempotency-Key`: the same one for every try of the same thing. */
  key?: string | undefined;
  /** `If-Match`: what the person saw. */
  version?: number | undefined;
  token?: string | undefined;
  language: string;
  signal?: AbortSignal | undefined;
  /** Milliseconds until it counts as no answer. */
  timeout?: number | undefined;
}

/** The answer's content; undefined where there is none (204). */
export const send = async <Answer>(method: Method, path: string, options: Options): Promise<Answer> => {
  const headers = headersOf(options);
  if (options.key) headers.set("Idempotency-Key", options.key);
  if (options.version !== undefined) headers.set("If-Match", `"${options.version}"`);
  const asItIs = options.body instanceof FormData || options.body instanceof Blob;
  if (options.body !== undefined && !asItIs) headers.set("Content-Type", "application/json");
  const body = asItIs ? (options.body as FormData | Blob) : options.body === undefined ? null : JSON.stringify(options.body);
  const response = await fetched(path, { method, headers, body }, options);
  if (response.status === 204) return undefined as Answer;
  const content: unknown = await response.json().catch(() => undefined);
  if (response.ok && content !== undefined) return content as Answer;
  throw refusal(content);
};

/** A file. RefusedError, NoAnswerError. */
export const sendForFile = async (path: string, options: Options): Promise<Blob> => {
  const response = await fetched(path, { headers: headersOf(options) }, options);
  if (response.ok) return response.blob();
  throw refusal(await response.json().catch(() => undefined));
};

const refusal = (content: unknown): Error => (isProblem(content) ? new RefusedError(content) : new NoAnswerError());

/** An answer to be read while it comes. NoAnswerError. */
export const open = (path: string, options: Options, more: Record<string, string> = {}): Promise<Response> => {
  const headers = headersOf(options);
  for (const [name, value] of Object.entries(more)) if (value) headers.set(name, value);
  return fetched(path, { headers }, { ...options, timeout: Infinity });
};

const headersOf = ({ language, token }: Options): Headers => {
  const headers = new Headers({ "Accept-Language": language });
  if (token) headers.set("Authorization", `Bearer ${token}`);
  return headers;
};

const fetched = async (path: string, request: RequestInit, { signal, timeout = TIMEOUT }: Options): Promise<Response> => {
  const abort = new AbortController();
  const give = () => abort.abort();
  signal?.addEventListener("abort", give);
  const timer = Number.isFinite(timeout) ? setTimeout(give, timeout) : undefined;
  try {
    return await fetch(BASE + path, { ...request, signal: abort.signal });
  } catch {
    throw new NoAnswerError();
  } finally {
    clearTimeout(timer);
    // A stream is ended by its signal as long as it is read.
    if (Number.isFinite(timeout)) signal?.removeEventListener("abort", give);
  }
};

const isProblem = (content: unknown): content is Problem =>
  typeof content === "object" && content !== null && "code" in content && "detail" in content;
