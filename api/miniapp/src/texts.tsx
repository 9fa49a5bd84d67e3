/** Texts: the product's own Fluent files, one language at a time. */

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { LocalizationProvider, ReactLocalization, useLocalization } from "@fluent/react";
import { useEffect, useMemo, useState, type ReactNode } from "react";

export type Language = "ru" | "en";

/** As the server decides: Russian for the unknown, English for the others. */
export const languageOf = (code: string): Language => (!code || code.toLowerCase().startsWith("ru") ? "ru" : "en");

const files = {
  ru: () => import("../../../locales/ru/miniapp.ftl?raw"),
  en: () => import("../../../locales/en/miniapp.ftl?raw"),
};
const bundles = new Map<Language, FluentBundle>();

/** Loads a language, once. */
export const prepare = async (language: Language): Promise<FluentBundle> => {
  const known = bundles.get(language);
  if (known) return known;
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource((await files[language]()).default));
  bundles.set(language, bundle);
  return bundle;
};

/** Shows `children` once a language is there; another one takes its place when it is loaded. */
export const Texts = ({ language, waiting, children }: { language: Language; waiting: ReactNode; children: ReactNode }) => {
  const [bundle, setBundle] = useState(() => bundles.get(language));
  useEffect(() => {
    let current = true;
    prepare(language).then(
      (loaded) => current && setBundle(loaded),
      // Without its texts it can't say so; the file may come with the network.
      () => window.addEventListener("online", () => location.reload(), { once: true }),
    );
    return () => {
      current = false;
    };
  }, [language]);
  const localization = useMemo(() => bundle && new ReactLocalization([bundle]), [bundle]);
  const spoken = bundle?.locales[0] ?? language;
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return localization ? <LocalizationProvider l10n={localization}>{children}</LocalizationProvider> : waiting;
};

export type Translate = (key: string, values?: Record<string, string | number>) => string;

export const useText = (): Translate => {
  const { l10n } = useLocalization();
  return (key, values) => l10n.getString(key, values);
};
