import { useState, type ReactNode } from "react";

import { feel } from "../host";
import { Options } from "../ui/Options";
import { LinkRow } from "./Rows";

/** One of a few, chosen in a sheet. */
export const ChoiceRow = <Value extends string | number>({ title, value, choices, onChange, note, testId }: {
  title: string; value: Value; choices: readonly (readonly [Value, string])[]; onChange: (value: Value) => void; note?: ReactNode; testId: string;
}) => {
  const [open, setOpen] = useState(false);
  const choose = (next: Value) => {
    setOpen(false);
    if (next === value) return;
    feel("choice");
    onChange(next);
  };
  return (
    <>
      <LinkRow title={title} value={choices.find(([each]) => each === value)?.[1] ?? ""} onClick={() => setOpen(true)} testId={testId} />
      {open ? <Options title={title} testId={`${testId}-options`} chosen={value} choices={choices} onChoose={choose} onClose={() => setOpen(false)}>{note ? <p className="soft note">{note}</p> : null}</Options> : null}
    </>
  );
};
