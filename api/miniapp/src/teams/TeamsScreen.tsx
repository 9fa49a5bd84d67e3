import { useText } from "../texts";
import { Page } from "../ui/Page";

export const TeamsScreen = () => {
  const t = useText();
  return <Page inner title={t("more-teams")} testId="teams"> </Page>;
};
