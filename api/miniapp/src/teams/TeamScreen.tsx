import { useText } from "../texts";
import { Page } from "../ui/Page";

export const TeamScreen = () => {
  const t = useText();
  return <Page inner title={t("more-teams")} testId="team"> </Page>;
};
