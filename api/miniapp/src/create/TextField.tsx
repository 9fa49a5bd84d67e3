import { forwardRef, useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, type Ref } from "react";

import { useText } from "../texts";

interface Props {
  label: string;
  value: string;
  limit: number;
  invalid: boolean;
  autoFocus?: boolean;
  testId: string;
  onChange: (value: string) => void;
}

/** Grows with its text, and tells the limit when it comes near. Nothing over it is cut: it could be pasted text. */
export const TextField = forwardRef(({ label, value, limit, invalid, autoFocus, testId, onChange }: Props, outer: Ref<HTMLTextAreaElement>) => {
  const t = useText();
  const hint = useId();
  const inner = useRef<HTMLTextAreaElement>(null);
  const left = limit - [...value.trim()].length;

  const fit = () => {
    const node = inner.current;
    if (!node) return;
    node.style.height = "auto";
    node.style.height = `${node.scrollHeight}px`;
  };
  useLayoutEffect(fit, [value]);
  useEffect(() => {
    // It has no height before its dialog is shown, and another one where the window is turned.
    const observer = new ResizeObserver(fit);
    if (inner.current?.parentElement) observer.observe(inner.current.parentElement);
    return () => observer.disconnect();
  }, []);

  useImperativeHandle(outer, () => inner.current as HTMLTextAreaElement);
  const words = left < 0 ? t("new-over", { count: -left }) : left <= limit / 5 ? t("new-left", { count: left }) : "";
  return (
    <div className={`field${invalid || left < 0 ? " field-wrong" : ""}`}>
      <textarea ref={inner} rows={1} placeholder={label} aria-label={label} aria-describedby={hint} aria-invalid={invalid || left < 0}
        data-autofocus={autoFocus ? "" : undefined} value={value} onChange={(event) => onChange(event.target.value)} data-testid={testId} />
      <span id={hint} className={left < 0 ? "late hint" : "soft hint"}>{words}</span>
    </div>
  );
});
TextField.displayName = "TextField";
