import { useText } from "../texts";
import { Page } from "../ui/Page";

export const StatisticsScreen = () => {
  const t = useText();
  return <Page inner title={t("more-statistics")} testId="statistics"> </Page>;
};
