import { useSyncExternalStore } from "react";

import { onHeard } from "../session";

/** Whether the last request was answered. */
let answered = true;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

onHeard((now) => {
  if (answered === now) return;
  answered = now;
  tell();
});

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
};

/** Whether the device says that it has a network, and the server was heard the last time. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine && answered);
