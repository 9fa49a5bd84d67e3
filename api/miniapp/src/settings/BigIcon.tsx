import "./bigicon.css";

import type { ReactNode } from "react";

/** Over a notice: what the screen is of. */
export const BigIcon = ({ children }: { children: ReactNode }) => <span className="big-icon" aria-hidden="true">{children}</span>;
