import { CellList, CellSimple } from "@maxhub/max-ui";
import type { ReactNode } from "react";

import { push } from "../shell/history";
import { useText } from "../texts";
import { ChartIcon, EventIcon, GearIcon, TeamIcon } from "../ui/icons";
import { Page } from "../ui/Page";

const ROWS: readonly (readonly [string, string, string, ReactNode])[] = [
  ["/teams", "more-teams", "more-teams-help", <TeamIcon key="i" />],
  ["/events", "more-events", "more-events-help", <EventIcon key="i" />],
  ["/statistics", "more-statistics", "more-statistics-help", <ChartIcon key="i" />],
  ["/settings", "more-settings", "more-settings-help", <GearIcon key="i" />],
];

export const MoreScreen = () => {
  const t = useText();
  return (
    <Page title={t("tab-more")} testId="more">
      <CellList mode="island" filled className="cells">
        {ROWS.map(([path, title, help, icon], index) => (
          <CellSimple key={path} as="button" showChevron before={<span className={`tile tile-${index}`}>{icon}</span>} title={t(title)} subtitle={t(help)}
            onClick={() => push(path)} data-testid={title} />
        ))}
      </CellList>
    </Page>
  );
};
