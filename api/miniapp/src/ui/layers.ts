/** Dialogs that are open; what has to be above everything is put into the uppermost, as the others are inert. */

import { useSyncExternalStore } from "react";

let open: readonly HTMLElement[] = [];
const listeners = new Set<() => void>();

const set = (next: readonly HTMLElement[]): void => {
  open = next;
  for (const listener of listeners) listener();
};

export const opened = (dialog: HTMLElement): (() => void) => {
  set([...open, dialog]);
  document.body.classList.add("behind");
  return () => {
    set(open.filter((each) => each !== dialog));
    if (open.length === 0) document.body.classList.remove("behind");
  };
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTopLayer = (): HTMLElement | undefined => useSyncExternalStore(subscribe, () => open.at(-1));
