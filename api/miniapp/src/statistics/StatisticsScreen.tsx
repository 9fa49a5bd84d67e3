import "./statistics.css";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { keys, refreshed, useFrame, useMe } from "../data";
import { BigIcon } from "../settings/BigIcon";
import { Loaded } from "../settings/Loaded";
import { call } from "../session";
import { TeamChoice, useShown } from "../teams/TeamChoice";
import { useText } from "../texts";
import { dayOf, later } from "../time";
import { ChartIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { Segmented } from "../ui/Segmented";
import { MOST, type Statistics } from "./chart";
import { DaysChart } from "./DaysChart";
import { PeopleChart } from "./PeopleChart";

const PERIODS = ["7", "30", "90"] as const;
const again = () => refreshed(keys.statistics);

export const StatisticsScreen = () => {
  const t = useText();
  const { data: me } = useMe();
  const frame = useFrame();
  const today = dayOf(frame.now, frame.timezone);
  const [period, setPeriod] = useState<(typeof PERIODS)[number]>("30");
  const [shown, change] = useShown("/statistics");
  const asked = new URLSearchParams({ from: later(today, 1 - Number(period)), to: today, ...(shown.team === null ? {} : { team_id: String(shown.team) }) }).toString();
  const read = useQuery({
    queryKey: [...keys.statistics, asked], queryFn: () => call<Statistics>("GET", `/statistics?${asked}`), enabled: me !== undefined, placeholderData: keepPreviousData, staleTime: 30_000,
  });
  return (
    <Page inner title={t("more-statistics")} testId="statistics" refresh={again}>
      <TeamChoice own={false} testId="statistics" shown={shown} teams={me?.teams ?? []} change={change} />
      <Segmented label={t("statistics-period")} testId="statistics-period" value={period} choices={PERIODS.map((days) => [days, t("statistics-period-days", { count: Number(days) })])} onChange={setPeriod} />
      <Loaded read={read} rows={5}>{(data) => <Numbers data={data} team={shown.team} language={frame.language} />}</Loaded>
    </Page>
  );
};

const Numbers = ({ data: { days, people, totals }, team, language }: { data: Statistics; team: number | null; language: string }) => {
  const t = useText();
  if (totals.created + totals.done + totals.open === 0) return <Notice testId="empty" icon={<BigIcon><ChartIcon /></BigIcon>} title={t("statistics-none")} text={t("statistics-none-help")} />;
  const tiles = [["done", totals.done, ""], ["late", totals.late, totals.late > 0 ? " late" : ""], ["open", totals.open, ""], ["overdue", totals.overdue, totals.overdue > 0 ? " late" : ""]] as const;
  return (
    <>
      <dl className="totals">
        {tiles.map(([name, value, look]) => <div key={name} className="total" data-testid={`total-${name}`}><dt>{t(`statistics-total-${name}`)}</dt><dd className={look}>{value}</dd></div>)}
      </dl>
      <section aria-label={t("statistics-days")}>
        <h2 className="group-head">{t(days.length > MOST ? "statistics-weeks" : "statistics-days")}</h2>
        <div className="group"><DaysChart days={days} language={language} /></div>
      </section>
      {people.length > 0 ? (
        <section aria-label={t("statistics-people")}>
          <h2 className="group-head">{t("statistics-people")}</h2>
          <PeopleChart people={people} team={team} />
        </section>
      ) : null}
    </>
  );
};
