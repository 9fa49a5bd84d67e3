import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";

import { useTopLayer } from "./layers";

export interface Message {
  text: string;
  action?: { label: string; run: () => void };
  wrong?: boolean;
}
type Say = (message: Message) => void;

const Saying = createContext<Say>(() => undefined);
const SHOWN = 6_000;

/** One short message at a time, read aloud, with at most one thing to do about it. */
export const Snackbars = ({ children }: { children: ReactNode }) => {
  const [message, setMessage] = useState<(Message & { id: number }) | null>(null);
  const say = useCallback<Say>((next) => setMessage({ ...next, id: Date.now() }), []);
  const layer = useTopLayer();

  useEffect(() => {
    if (!message) return undefined;
    const timer = setTimeout(() => setMessage(null), SHOWN);
    return () => clearTimeout(timer);
  }, [message]);

  const place = (
    <div className="snackbar-place" role="status" aria-live="polite">
      {message ? (
        <div key={message.id} className={`snackbar${message.wrong ? " snackbar-wrong" : ""}`} data-testid="snackbar">
          <span>{message.text}</span>
          {message.action ? <Act {...message.action} done={() => setMessage(null)} /> : null}
        </div>
      ) : null}
    </div>
  );
  return (
    <Saying.Provider value={say}>
      {children}
      {layer ? createPortal(place, layer) : place}
    </Saying.Provider>
  );
};

const Act = ({ label, run, done }: { label: string; run: () => void; done: () => void }) => {
  const press = useMemo(() => () => { done(); run(); }, [done, run]);
  return <button type="button" onClick={press} data-testid="snackbar-action">{label}</button>;
};

export const useSay = (): Say => useContext(Saying);
