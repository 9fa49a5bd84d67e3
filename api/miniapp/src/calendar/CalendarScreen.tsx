import { useText } from "../texts";
import { Page } from "../ui/Page";

export const CalendarScreen = () => {
  const t = useText();
  return <Page title={t("tab-calendar")} testId="calendar"> </Page>;
};
