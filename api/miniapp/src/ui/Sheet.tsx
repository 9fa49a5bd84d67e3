import { useEffect, useRef, type ReactNode } from "react";

import { onBack } from "../host";
import { useText } from "../texts";
import { CloseIcon } from "./icons";

/** A layer over the screen: whole on a phone, a window on a desktop. Escape and MAX's back button close it. */
export const Sheet = ({ title, testId, onClose, footer, children }: {
  title: ReactNode; testId: string; onClose: () => void; footer?: ReactNode; children: ReactNode;
}) => {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const node = dialog.current;
    node?.showModal();
    node?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    document.body.classList.add("behind");
    const stop = onBack(() => close.current());
    return () => {
      stop();
      document.body.classList.remove("behind");
      node?.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog} className="sheet" aria-labelledby="sheet-title" data-testid={testId}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (event.target === dialog.current) onClose(); }}
    >
      <div className="sheet-page">
        <header className="sheet-head">
          <h2 id="sheet-title">{title}</h2>
          <button type="button" className="icon-button" aria-label={t("app-close")} onClick={onClose} data-testid="close"><CloseIcon /></button>
        </header>
        <div className="sheet-body">{children}</div>
        {footer ? <footer className="sheet-foot">{footer}</footer> : null}
      </div>
    </dialog>
  );
};
