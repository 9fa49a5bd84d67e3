import { TickIcon } from "./icons";

/** The round mark of a task; 44 px to touch, 24 px to see. */
export const Check = ({ label, checked, late, disabled, onCheck }: {
  label: string; checked: boolean; late: boolean; disabled: boolean; onCheck: () => void;
}) => (
  <button
    type="button" role="checkbox" aria-checked={checked} aria-label={label} disabled={disabled} onClick={onCheck}
    className={`check${checked ? " check-on" : ""}${late ? " check-late" : ""}`} data-testid="task-check"
  >
    <span className="check-mark"><TickIcon /></span>
  </button>
);
