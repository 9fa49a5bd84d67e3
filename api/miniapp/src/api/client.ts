/** Requests to the API. Types come from its OpenAPI document (`npm run api`). */

import type { components } from "./schema";

type Schemas = components["schemas"];
export type Task = Schemas["Task"];
export type TaskPage = Schemas["TaskPage"];
export type Due = Schemas["Due"];
export type Person = Schemas["Person"];
export type Me = Schemas["MeAnswer"];
export type Team = Schemas["Team"];
export type Members = Schemas["Members"];
export type Move = Schemas["Move"];
export type NewTask = Schemas["NewTask"];
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

interface Options {
  body?: unknown;
  token?: string | undefined;
  key?: string | undefined;
  language: string;
}

export const send = async <Answer>(method: "GET" | "POST", path: string, options: Options): Promise<Answer> => {
  const headers = new Headers({ "Accept-Language": options.language });
  if (options.token) headers.set("Authorization", `Bearer ${options.token}`);
  if (options.key) headers.set("Idempotency-Key", options.key);
  if (options.body !== undefined) headers.set("Content-Type", "application/json");
  const response = await fetched(path, {
    method,
    headers,
    body: options.body === undefined ? null : JSON.stringify(options.body),
  });
  const content: unknown = await response.json().catch(() => undefined);
  if (response.ok && content !== undefined) return content as Answer;
  if (isProblem(content)) throw new RefusedError(content);
  throw new NoAnswerError();
};

const fetched = async (path: string, request: RequestInit): Promise<Response> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    return await fetch(BASE + path, { ...request, signal: abort.signal });
  } catch {
    throw new NoAnswerError();
  } finally {
    clearTimeout(timer);
  }
};

const isProblem = (content: unknown): content is Problem =>
  typeof content === "object" && content !== null && "code" in content && "detail" in content;
