import { useEffect, useState } from "react";

const FAR = 72;

/** Pulling the top of the page down reads it again; tells whether a pull is far enough. */
export const usePull = (refresh: () => void, active: boolean): boolean => {
  const [far, setFar] = useState(false);

  useEffect(() => {
    if (!active) return undefined;
    let from: number | null = null;
    const pulled = (event: TouchEvent) => (from === null ? 0 : (event.touches[0]?.clientY ?? 0) - from);
    const start = (event: TouchEvent) => {
      const layer = document.querySelector("dialog[open]");
      from = window.scrollY <= 0 && !layer ? (event.touches[0]?.clientY ?? null) : null;
    };
    const move = (event: TouchEvent) => setFar(window.scrollY <= 0 && pulled(event) > FAR);
    const end = (event: TouchEvent) => {
      if (from !== null && window.scrollY <= 0 && (event.changedTouches[0]?.clientY ?? 0) - from > FAR) refresh();
      from = null;
      setFar(false);
    };
    const events = { touchstart: start, touchmove: move, touchend: end, touchcancel: end } as const;
    for (const [name, listener] of Object.entries(events)) window.addEventListener(name, listener as EventListener, { passive: true });
    return () => {
      for (const [name, listener] of Object.entries(events)) window.removeEventListener(name, listener as EventListener);
    };
  }, [refresh, active]);

  return far;
};
