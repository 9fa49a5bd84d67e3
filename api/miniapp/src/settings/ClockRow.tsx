import { CellSimple } from "@maxhub/max-ui";
import { useEffect, useRef, useState } from "react";

const SETTLED = 900;

/** A time of day. It is saved once one has stopped turning it. */
export const ClockRow = ({ title, value, onChange, testId }: { title: string; value: string; onChange: (value: string) => void; testId: string }) => {
  const [shown, setShown] = useState(value);
  const save = useRef({ shown, value, onChange });
  save.current = { shown, value, onChange };
  const settle = () => {
    const now = save.current;
    if (now.shown && now.shown !== now.value) now.onChange(now.shown);
  };
  useEffect(() => setShown(value), [value]);
  useEffect(() => {
    const timer = setTimeout(settle, SETTLED);
    return () => clearTimeout(timer);
  }, [shown]);
  useEffect(() => settle, []);
  return (
    <CellSimple as="label" title={title} after={
      <input type="time" className="clock-input" aria-label={title} value={shown} onChange={(event) => setShown(event.target.value)} onBlur={settle} data-testid={testId} />
    } />
  );
};
