import { feel } from "../host";
import { useText } from "../texts";
import { useSay } from "../ui/Snackbar";

/** Into the clipboard; where there is none, it says to do it by hand. */
export const useCopy = () => {
  const t = useText();
  const say = useSay();
  return async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      feel("success");
      say({ text: t("app-settings-copied") });
    } catch {
      feel("error");
      say({ text: t("app-settings-not-copied"), wrong: true });
    }
  };
};
