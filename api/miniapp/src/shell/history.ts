/**
 * Where the person is: a stack of paths, kept in memory. MAX's init data is in the address's hash,
 * so the address is left alone.
 */

import { useMemo, useSyncExternalStore } from "react";

type Stack = readonly [string, ...string[]];

export const HOME = "/";
let stack: Stack = [HOME];
const listeners = new Set<() => void>();

const set = (next: Stack): void => {
  stack = next;
  for (const listener of listeners) listener();
};

/** Paths that lie over a screen: the card of a task, the form of a new one. */
export const isLayer = (path: string): boolean => /^\/(task\/|new($|\?))/.test(path);

/** To a tab: Today lies under every other, so that «back» leads to it. */
export const go = (path: string): void => set(path === HOME ? [HOME] : [HOME, path]);

export const push = (path: string): void => {
  if (stack.at(-1) !== path) set([...stack, path]);
};

/** Something else in place of what is on top. */
export const replace = (path: string): void => set([...stack.slice(0, -1), path] as unknown as Stack);

export const back = (): void => {
  if (stack.length > 1) set(stack.slice(0, -1) as unknown as Stack);
};

/** Where a link leads, with Today under it. */
export const startAt = (paths: readonly string[]): void => set([HOME, ...paths.filter((path) => path !== HOME)]);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export interface Place {
  /** The screen that is shown, or lies under the layer. */
  screen: string;
  /** What lies over it. */
  layer: string | null;
  /** Whether there is something to go back to. */
  deep: boolean;
}

export const usePlace = (): Place => {
  const now = useSyncExternalStore(subscribe, () => stack);
  return useMemo(() => {
    const top = now.at(-1) ?? HOME;
    return { screen: now.findLast((path) => !isLayer(path)) ?? HOME, layer: isLayer(top) ? top : null, deep: now.length > 1 };
  }, [now]);
};

const navigate = (path: string, options?: { replace?: boolean }): void => (options?.replace ? replace : push)(path);

/** What wouter matches routes against: the screen, without what follows `?`. */
export const useScreenPath = (): [string, typeof navigate] => [usePlace().screen.replace(/\?.*$/, ""), navigate];
export const useScreenSearch = (): string => /\?(.*)$/.exec(usePlace().screen)?.[1] ?? "";
