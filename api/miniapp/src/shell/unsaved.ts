import { useEffect } from "react";

import { confirmClosing } from "../host";

let unsaved = 0;

/** While something is unsaved, MAX asks before it closes the mini-app, and a browser before it leaves. */
export const useUnsaved = (is: boolean): void =>
  useEffect(() => {
    if (!is) return undefined;
    unsaved += 1;
    confirmClosing(true);
    return () => {
      unsaved -= 1;
      if (unsaved === 0) confirmClosing(false);
    };
  }, [is]);
