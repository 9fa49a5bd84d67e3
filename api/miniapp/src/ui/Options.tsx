import type { ReactNode } from "react";

import { TickIcon } from "./icons";
import { Sheet } from "./Sheet";

/** One of a few, in a sheet from below. */
export const Options = <Value extends string | number>({ title, testId, chosen, choices, onChoose, onClose, children }: {
  title: string; testId: string; chosen: Value | null; choices: readonly (readonly [Value, ReactNode])[]; onChoose: (value: Value) => void; onClose: () => void; children?: ReactNode;
}) => (
  <Sheet small title={title} testId={testId} onClose={onClose}>
    <div className="group options" role="radiogroup" aria-label={title}>
      {choices.map(([value, text]) => (
        <button type="button" key={value} role="radio" aria-checked={value === chosen} className="option" onClick={() => onChoose(value)} data-testid={`${testId}-${value}`}>
          <span>{text}</span>
          {value === chosen ? <span className="option-on"><TickIcon /></span> : null}
        </button>
      ))}
    </div>
    {children}
  </Sheet>
);
