import { Button } from "@maxhub/max-ui";

import { useText } from "../texts";
import { Sheet } from "./Sheet";

/** Asks before something that can't be undone. */
export const Confirm = ({ title, text, action, busy = false, onConfirm, onClose }: {
  title: string; text?: string; action: string; busy?: boolean; onConfirm: () => void; onClose: () => void;
}) => {
  const t = useText();
  const footer = (
    <div className="moves">
      <Button size="large" stretched mode="secondary" appearance="neutral" onClick={onClose} data-testid="confirm-no">{t("app-cancel")}</Button>
      <Button size="large" stretched appearance="negative" loading={busy} disabled={busy} onClick={onConfirm} data-testid="confirm-yes">{action}</Button>
    </div>
  );
  return <Sheet small title={title} testId="confirm" onClose={onClose} footer={footer}>{text ? <p className="confirm-text">{text}</p> : null}</Sheet>;
};
