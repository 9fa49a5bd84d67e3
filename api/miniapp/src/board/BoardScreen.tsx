import { useText } from "../texts";
import { Page } from "../ui/Page";

export const BoardScreen = () => {
  const t = useText();
  return <Page title={t("tab-board")} testId="board"> </Page>;
};
