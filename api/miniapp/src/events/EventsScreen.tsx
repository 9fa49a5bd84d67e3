import { useText } from "../texts";
import { Page } from "../ui/Page";

export const EventsScreen = () => {
  const t = useText();
  return <Page inner title={t("more-events")} testId="events"> </Page>;
};
