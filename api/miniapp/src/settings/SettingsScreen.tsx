import { useText } from "../texts";
import { Page } from "../ui/Page";

export const SettingsScreen = () => {
  const t = useText();
  return <Page inner title={t("more-settings")} testId="settings"> </Page>;
};
