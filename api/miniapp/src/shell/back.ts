import { useEffect, useRef } from "react";

import { backButton } from "../host";

const handlers: (() => void)[] = [];
backButton.onPress(() => handlers.at(-1)?.());

/** While `active`, MAX's back button does this; what came last goes first. */
export const useBack = (handler: () => void, active = true): void => {
  const latest = useRef(handler);
  latest.current = handler;
  useEffect(() => {
    if (!active) return undefined;
    const own = () => latest.current();
    handlers.push(own);
    backButton.show(true);
    return () => {
      handlers.splice(handlers.indexOf(own), 1);
      backButton.show(handlers.length > 0);
    };
  }, [active]);
};
