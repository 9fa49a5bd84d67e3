/** Lines of settings: one leads somewhere, or only tells a value; one switches. */

import "./rows.css";

import { CellList, CellSimple, Switch } from "@maxhub/max-ui";
import { useEffect, useState, type ReactNode } from "react";

import { feel } from "../host";

export const Rows = ({ title, note, children }: { title?: string; note?: ReactNode; children: ReactNode }) => (
  <section className="rows" aria-label={title}>
    {title ? <h2 className="group-head">{title}</h2> : null}
    <CellList mode="island" filled className="rows-list">{children}</CellList>
    {note ? <p className="soft note">{note}</p> : null}
  </section>
);

export const LinkRow = ({ title, subtitle, value, before, wrong = false, chevron = true, onClick, testId }: {
  title: string; subtitle?: ReactNode; value?: ReactNode; before?: ReactNode; wrong?: boolean; chevron?: boolean; onClick?: (() => void) | undefined; testId: string;
}) => (
  <CellSimple as={onClick ? "button" : "div"} showChevron={chevron && onClick !== undefined} before={before} title={wrong ? <span className="late">{title}</span> : title} subtitle={subtitle}
    after={value === undefined ? undefined : <span className="rows-value">{value}</span>} onClick={onClick} data-testid={testId} />
);

/** It turns under the finger, before what it changes is shown. */
export const SwitchRow = ({ title, subtitle, on, onChange, testId }: { title: string; subtitle?: string | undefined; on: boolean; onChange: (on: boolean) => void; testId: string }) => {
  const [shown, setShown] = useState(on);
  useEffect(() => setShown(on), [on]);
  const turn = (next: boolean) => {
    feel("choice");
    setShown(next);
    onChange(next);
  };
  return (
    <CellSimple as="label" title={title} subtitle={subtitle} after={
      <Switch role="switch" aria-label={title} checked={shown} onChange={(event) => turn(event.target.checked)} data-testid={testId} />
    } />
  );
};
