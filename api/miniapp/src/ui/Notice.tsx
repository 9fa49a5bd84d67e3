import { Button } from "@maxhub/max-ui";
import type { ReactNode } from "react";

/** A screen or a part of one that says what is, and what one can do. */
export const Notice = ({ icon, title, text, action, testId }: {
  icon?: ReactNode; title: string; text?: string | undefined; action?: { label: string; run: () => void } | undefined; testId: string;
}) => (
  <div className="notice" data-testid={testId}>
    {icon}
    <h2>{title}</h2>
    {text ? <p>{text}</p> : null}
    {action ? <Button size="large" onClick={action.run} data-testid={`${testId}-action`}>{action.label}</Button> : null}
  </div>
);
