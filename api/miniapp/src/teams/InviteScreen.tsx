import { useText } from "../texts";
import { Page } from "../ui/Page";

export const InviteScreen = () => {
  const t = useText();
  return <Page inner title={t("more-teams")} testId="invite"> </Page>;
};
