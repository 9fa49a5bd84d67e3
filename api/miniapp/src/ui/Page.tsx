import { Spinner } from "@maxhub/max-ui";
import { useCallback, useState, type ReactNode } from "react";

import { back } from "../shell/history";
import { useText } from "../texts";
import { BackIcon } from "./icons";
import { usePull } from "./usePull";

/**
 * A screen: its heading, what can be done with all of it, its content. `inner`: not a tab of its own, so it
 * shows a way back. `refresh`: what pulling it down reads again. `wide`: it can use a desktop's width.
 */
export const Page = ({ title, subtitle, testId, actions, inner = false, wide = false, refresh, children }: {
  title: string; subtitle?: ReactNode; testId: string; actions?: ReactNode; inner?: boolean; wide?: boolean; refresh?: () => Promise<unknown>; children: ReactNode;
}) => {
  const t = useText();
  const [reading, setReading] = useState(false);
  const pulled = useCallback(() => {
    setReading(true);
    void refresh?.().finally(() => setReading(false));
  }, [refresh]);
  const far = usePull(pulled, refresh !== undefined);
  return (
    <main className={`page${wide ? " page-wide" : ""}`} data-testid={testId}>
      {far || reading ? <div className="pull" data-testid="refreshing"><Spinner size={24} /></div> : null}
      <header className="page-head">
        {inner ? <button type="button" className="icon-button page-back" aria-label={t("app-back")} onClick={back} data-testid="page-back"><BackIcon /></button> : null}
        <div className="page-title">
          <h1>{title}</h1>
          {subtitle === undefined ? null : <p>{subtitle}</p>}
        </div>
        {actions ? <div className="page-actions">{actions}</div> : null}
      </header>
      {children}
    </main>
  );
};
