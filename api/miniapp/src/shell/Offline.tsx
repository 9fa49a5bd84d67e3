import { useEffect, useState } from "react";

import { client } from "../data";
import { useText } from "../texts";
import { useOnline } from "../ui/useOnline";

const AGAIN_AFTER = 10_000;

/** Says that there is no connection, tries again by itself, and at once when asked. */
export const Offline = () => {
  const t = useText();
  const online = useOnline();
  const [trying, setTrying] = useState(false);
  const retry = async () => {
    setTrying(true);
    await client.refetchQueries({ type: "active" });
    setTrying(false);
  };

  useEffect(() => {
    if (online) return undefined;
    const timer = setInterval(() => navigator.onLine && void client.refetchQueries({ type: "active" }), AGAIN_AFTER);
    return () => clearInterval(timer);
  }, [online]);

  return (
    <div role="status" className="banner-place">
      {online ? null : (
        <p className="banner" data-testid="offline">
          <span>{t("app-offline")}</span>
          <button type="button" disabled={trying} onClick={() => void retry()} data-testid="offline-retry">{t("app-retry")}</button>
        </p>
      )}
    </div>
  );
};
