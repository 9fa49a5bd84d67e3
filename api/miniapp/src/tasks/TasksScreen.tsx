import { useText } from "../texts";
import { Page } from "../ui/Page";

export const TasksScreen = () => {
  const t = useText();
  return <Page title={t("tab-tasks")} testId="tasks"> </Page>;
};
