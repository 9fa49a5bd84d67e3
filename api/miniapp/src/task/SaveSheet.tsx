import { Button } from "@maxhub/max-ui";
import { useState, type ReactNode } from "react";

import { sentenceOf } from "../data";
import { useText } from "../texts";
import { Sheet } from "../ui/Sheet";

/** A form over a card: it closes once it is saved; what went wrong stays on it together with what was chosen. */
export const SaveSheet = ({ title, testId, small = true, save, action, negative = false, disabled = false, onClose, children }: {
  title: string; testId: string; small?: boolean; save: () => Promise<unknown>; action?: string; negative?: boolean; disabled?: boolean; onClose: () => void; children: ReactNode;
}) => {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState("");
  const submit = async () => {
    setBusy(true);
    setWrong("");
    try {
      await save();
      onClose();
    } catch (error) {
      setWrong(sentenceOf(error, t("app-no-network")));
      setBusy(false);
    }
  };
  const footer = (
    <>
      <p className="wrong" role="alert" data-testid={`${testId}-error`}>{wrong}</p>
      <Button size="large" stretched appearance={negative ? "negative" : "themed"} loading={busy} disabled={busy || disabled} onClick={() => void submit()} data-testid={`${testId}-save`}>{action ?? t("app-save")}</Button>
    </>
  );
  return <Sheet small={small} title={title} testId={testId} onClose={onClose} footer={footer}>{children}</Sheet>;
};
