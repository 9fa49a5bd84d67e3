/** Texts: the product's own Fluent files. */

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { LocalizationProvider, ReactLocalization, useLocalization } from "@fluent/react";
import { useEffect, useMemo, type ReactNode } from "react";

import english from "../../../locales/en/miniapp.ftl?raw";
import russian from "../../../locales/ru/miniapp.ftl?raw";

export type Language = "ru" | "en";

/** As the server decides: Russian for the unknown, English for the others. */
export const languageOf = (code: string): Language => (!code || code.toLowerCase().startsWith("ru") ? "ru" : "en");

const bundleOf = (language: Language): FluentBundle => {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(language === "ru" ? russian : english));
  return bundle;
};

export const Texts = ({ language, children }: { language: Language; children: ReactNode }) => {
  const localization = useMemo(() => new ReactLocalization([bundleOf(language)]), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LocalizationProvider l10n={localization}>{children}</LocalizationProvider>;
};

export type Translate = (key: string, values?: Record<string, string | number>) => string;

export const useText = (): Translate => {
  const { l10n } = useLocalization();
  return (key, values) => l10n.getString(key, values);
};
