/** What was done, in words: of tasks as the bot's card says it, by its own texts, which come when they are needed. */

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { useQuery } from "@tanstack/react-query";

import type { components } from "../api/schema";
import { languageOf, useText } from "../texts";
import { dueText, type Frame } from "../time";

type Line = components["schemas"]["TeamLine"];

const files = {
  ru: () => import("../../../../locales/ru/card.ftl?raw"),
  en: () => import("../../../../locales/en/card.ftl?raw"),
};
const TICKS = ["ticked", "unticked", "removed"] as const;

const load = async (language: "ru" | "en"): Promise<FluentBundle> => {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource((await files[language]()).default));
  return bundle;
};

interface Told {
  at: string;
  all_day?: boolean;
  date: string;
  timezone: string;
}

export const useDid = (frame: Frame): ((line: Line) => string) | null => {
  const t = useText();
  const language = languageOf(frame.language);
  const { data: bundle } = useQuery({ queryKey: ["texts", "card", language], queryFn: () => load(language), staleTime: Infinity });
  if (!bundle) return null;
  return ({ action, task, data }) => {
    if (!task) return t(`team-did-${action}`, { name: String(data["name"] ?? "") });
    const tick = action === "check" ? (TICKS.find((each) => each in data) ?? "lines") : action;
    const said = String(["note", ...TICKS].map((each) => data[each]).find(Boolean) ?? "");
    const due = data["due"] as Told | undefined;
    const values = { note: said, has_note: said ? "yes" : "no", due: due ? dueText({ ...due, all_day: due.all_day ?? false, overdue: false }, frame, t) : t("app-task-due-none") };
    const pattern = [`history-${tick.replaceAll("_", "-")}`, "history-changed"].map((key) => bundle.getMessage(key)?.value).find(Boolean);
    return pattern ? bundle.formatPattern(pattern, values) : action;
  };
};
