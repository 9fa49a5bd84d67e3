import type { ReactNode } from "react";

import { feel } from "../host";
import { useText } from "../texts";
import { BoardIcon, CalendarIcon, ListIcon, MoreIcon, TodayIcon } from "../ui/icons";
import { go, HOME } from "./history";

const TABS: readonly (readonly [string, string, ReactNode, RegExp])[] = [
  [HOME, "tab-today", <TodayIcon key="i" />, /^\/$/],
  ["/tasks", "tab-tasks", <ListIcon key="i" />, /^\/tasks/],
  ["/board", "tab-board", <BoardIcon key="i" />, /^\/board/],
  ["/calendar", "tab-calendar", <CalendarIcon key="i" />, /^\/calendar/],
  ["/more", "tab-more", <MoreIcon key="i" />, /^\/(more|teams|invite|events|statistics|settings)/],
];

export const TabBar = ({ path }: { path: string }) => {
  const t = useText();
  const choose = (to: string) => {
    if (to === path) window.scrollTo({ top: 0, behavior: "smooth" });
    else {
      feel("choice");
      go(to);
    }
  };
  return (
    <nav className="tabs" aria-label={t("tab-all")}>
      <div className="tabs-row">
        {TABS.map(([to, text, icon, own]) => (
          <button type="button" key={to} className="tab" aria-current={own.test(path) ? "page" : undefined} onClick={() => choose(to)} data-testid={text}>
            {icon}
            <span>{t(text)}</span>
          </button>
        ))}
      </div>
    </nav>
  );
};
