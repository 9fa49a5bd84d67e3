import { useEffect, useLayoutEffect, useRef } from "react";

import type { Piece } from "../api/client";
import { useText } from "../texts";
import { split } from "./pieces";

/** A text field in which what was understood is coloured while one writes. */
export const QuickText = ({ text, spans, wrong, onChange, onSubmit }: {
  text: string; spans: readonly Piece[]; wrong: boolean; onChange: (text: string) => void; onSubmit: () => void;
}) => {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const fit = () => {
    const node = field.current;
    if (!node) return;
    node.style.height = "auto";
    node.style.height = `${node.scrollHeight}px`;
  };
  useLayoutEffect(fit, [text]);
  useEffect(() => {
    const observer = new ResizeObserver(fit);
    if (field.current?.parentElement) observer.observe(field.current.parentElement);
    return () => observer.disconnect();
  }, []);
  return (
    <div className={`quick-field${wrong ? " field-wrong" : ""}`}>
      <div className="quick-marks" aria-hidden="true">
        {split(text, spans).map(({ text: part, piece }, index) => (piece ? <mark key={index} className={`mark mark-${piece.kind}`}>{part}</mark> : <span key={index}>{part}</span>))}
      </div>
      <textarea ref={field} rows={2} value={text} placeholder={t("new-quick-example")} aria-label={t("new-quick")} aria-invalid={wrong} data-autofocus="" data-testid="quick-text"
        onChange={(event) => onChange(event.target.value)} onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSubmit(); }} />
    </div>
  );
};
