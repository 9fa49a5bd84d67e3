import { SearchInput } from "@maxhub/max-ui";
import { useDeferredValue, useMemo, useState } from "react";

import { useText } from "../texts";
import { clock, type Frame } from "../time";
import { Sheet } from "../ui/Sheet";
import { TickIcon } from "../ui/icons";

const SHOWN = 60;
/** From west to east: where most people of MAX are. */
const NEAR = [
  "Europe/Kaliningrad", "Europe/Moscow", "Europe/Minsk", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Almaty", "Asia/Tashkent", "Asia/Omsk", "Asia/Novosibirsk", "Asia/Krasnoyarsk",
  "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka",
];

/** Not in every browser's list of types yet. */
const zones = (): string[] => (Intl as unknown as { supportedValuesOf?: (what: string) => string[] }).supportedValuesOf?.("timeZone") ?? [];

/** «Екатеринбург, GMT+5» of «Asia/Yekaterinburg», as far as the browser knows. */
const namesOf = (zone: string, language: string) => {
  const part = (timeZoneName: "longGeneric" | "shortOffset") =>
    new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName }).formatToParts().find(({ type }) => type === "timeZoneName")?.value ?? "";
  return { zone, city: zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone, name: part("longGeneric"), offset: part("shortOffset") };
};

export const offsetOf = (zone: string, language: string): string => namesOf(zone, language).offset;

export const ZoneSheet = ({ value, frame, onChoose, onClose }: { value: string; frame: Frame; onChoose: (zone: string) => void; onClose: () => void }) => {
  const t = useText();
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim().toLowerCase());
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = useMemo(() => [...new Set([value, own, ...NEAR, ...zones()])].map((zone) => namesOf(zone, frame.language)), [value, own, frame.language]);
  const found = words ? all.filter(({ zone, city, name, offset }) => [zone, city, name, offset].some((each) => each.toLowerCase().includes(words))) : all;
  return (
    <Sheet title={t("app-settings-timezone")} testId="zones" onClose={onClose}>
      <SearchInput value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={t("app-settings-zone-search")} aria-label={t("app-settings-zone-search")} data-testid="zone-search" />
      <div className="group options sheet-rows" role="radiogroup" aria-label={t("app-settings-timezone")}>
        {found.slice(0, SHOWN).map(({ zone, city, name, offset }) => (
          <button type="button" key={zone} role="radio" aria-checked={zone === value} className="option" onClick={() => { onClose(); if (zone !== value) onChoose(zone); }} data-testid={`zone-${zone}`}>
            <span className="person-text"><span>{city}</span><span className="soft">{[name, offset].filter(Boolean).join(", ")}</span></span>
            <span className="soft">{clock(frame.now, { ...frame, timezone: zone })}</span>
            {zone === value ? <span className="option-on"><TickIcon /></span> : null}
          </button>
        ))}
      </div>
      {found.length === 0 ? <p className="soft note">{t("app-settings-zone-none")}</p> : null}
      {found.length > SHOWN ? <p className="soft note">{t("app-settings-zone-more")}</p> : null}
    </Sheet>
  );
};
