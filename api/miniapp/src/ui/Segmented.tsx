import { feel } from "../host";

/** One of a few, side by side. */
export const Segmented = <Value extends string>({ label, value, choices, onChange, testId }: {
  label: string; value: Value; choices: readonly (readonly [Value, string])[]; onChange: (value: Value) => void; testId: string;
}) => (
  <div className="segmented" role="radiogroup" aria-label={label} data-testid={testId}>
    {choices.map(([each, text]) => (
      <button type="button" key={each} role="radio" aria-checked={each === value} data-testid={`${testId}-${each}`}
        onClick={() => { if (each !== value) { feel("choice"); onChange(each); } }}>
        {text}
      </button>
    ))}
  </div>
);
