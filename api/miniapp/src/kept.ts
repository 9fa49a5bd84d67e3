/** What was typed and not sent outlives its form, and a reload. Where storage is switched off, it lives as long as the form. */

import { useEffect, useState } from "react";

export const read = (name: string): unknown => {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? "null");
  } catch {
    return null;
  }
};

export const write = (name: string, value: unknown): void => {
  try {
    if (value === null || value === "") sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    return;
  }
};

/** A text that is kept under `name` until it is made empty. */
export const useKeptText = (name: string): [string, (text: string) => void] => {
  const [text, setText] = useState(() => String(read(name) ?? ""));
  useEffect(() => write(name, text), [name, text]);
  return [text, setText];
};

interface Attempt {
  sent: string;
  key: string;
}

/** The same content is sent with the same key, however often: a lost answer makes nothing twice. */
export const keyOf = (name: string, content: unknown): string => {
  const sent = JSON.stringify(content);
  const last = read(`${name}-attempt`) as Attempt | null;
  if (last?.sent === sent) return last.key;
  const key = crypto.randomUUID();
  write(`${name}-attempt`, { sent, key });
  return key;
};

/** It has arrived. */
export const forget = (name: string): void => {
  write(name, null);
  write(`${name}-attempt`, null);
};
