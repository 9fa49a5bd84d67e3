import { useEffect, useId, useRef, type ReactNode } from "react";

import { useBack } from "../shell/back";
import { useText } from "../texts";
import { CloseIcon } from "./icons";
import { opened } from "./layers";

/**
 * A layer over the screen: whole on a phone (`small`: as high as what is in it, at the bottom), a window
 * on a desktop. Escape, a click beside it and MAX's back button close it.
 */
export const Sheet = ({ title, testId, onClose, footer, actions, small = false, children }: {
  title: ReactNode; testId: string; onClose: () => void; footer?: ReactNode; actions?: ReactNode; small?: boolean; children: ReactNode;
}) => {
  const t = useText();
  const name = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useBack(onClose);

  useEffect(() => {
    const node = dialog.current;
    if (!node) return undefined;
    node.showModal();
    (node.querySelector<HTMLElement>("[data-autofocus]") ?? node).focus();
    const closed = opened(node);
    return () => {
      closed();
      node.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog} className={`sheet${small ? " sheet-small" : ""}`} aria-labelledby={name} data-testid={testId} tabIndex={-1}
      onCancel={(event) => { event.preventDefault(); event.stopPropagation(); onClose(); }}
      onClick={(event) => { if (event.target === dialog.current) onClose(); }}
    >
      <div className="sheet-page">
        <div className="sheet-head">
          <h2 id={name}>{title}</h2>
          {actions}
          <button type="button" className="icon-button" aria-label={t("app-close")} onClick={onClose} data-testid="close"><CloseIcon /></button>
        </div>
        <div className="sheet-body">{children}</div>
        {footer ? <div className="sheet-foot">{footer}</div> : null}
      </div>
    </dialog>
  );
};
