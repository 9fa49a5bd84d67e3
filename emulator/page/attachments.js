/* Renders attachments other than keyboards. */

import { h, icon } from "./dom.js";
import { t } from "./i18n.js";

/** Files of the emulator are fetched from this page's own address, whatever host the bot used. */
const local = (url) => (url?.includes("/_emulator/files/") ? new URL(url).pathname : url);

const card = (name, title, detail, href) =>
  h(
    href ? "a" : "div",
    {
      className: "card",
      href,
      download: href ? title : undefined,
      target: href ? "_blank" : undefined,
    },
    h("span", { className: "card-icon" }, icon(name)),
    h("span", { className: "card-text" }, h("b", {}, title), detail && h("small", {}, detail)),
  );

const size = (bytes) =>
  bytes >= 1_048_576
    ? `${(bytes / 1_048_576).toFixed(1)} MB`
    : bytes >= 1024
      ? `${Math.round(bytes / 1024)} KB`
      : `${bytes} B`;

const vcardField = (card, name) => card?.match(new RegExp(`^${name}[^:]*:(.*)$`, "m"))?.[1]?.trim();

const SHOWN = {
  image: (a) =>
    h(
      "a",
      { href: local(a.payload?.url), target: "_blank", rel: "noopener", className: "picture" },
      h("img", { src: local(a.payload?.url), alt: t("photo"), loading: "lazy" }),
    ),
  file: (a) =>
    card(
      "file",
      a.filename ?? t("file"),
      a.size === undefined ? "" : size(a.size),
      local(a.payload?.url),
    ),
  video: (a) => h("video", { src: local(a.payload?.url), controls: true, className: "video" }),
  audio: (a) =>
    h(
      "div",
      { className: "voice" },
      h("audio", { src: local(a.payload?.url), controls: true }),
      a.transcription && h("small", {}, a.transcription),
    ),
  contact: (a) =>
    card(
      "contact",
      vcardField(a.payload?.vcf_info, "FN") ?? a.payload?.max_info?.name ?? t("contact"),
      phone(a),
    ),
  location: (a) =>
    card("place", t("place"), `${a.latitude?.toFixed(4)}, ${a.longitude?.toFixed(4)}`),
  sticker: (a) => h("div", { className: "sticker" }, t("sticker")),
  share: (a) =>
    card(
      "link",
      a.title ?? a.payload?.url ?? t("unknownAttachment"),
      a.description,
      a.payload?.url,
    ),
};

const phone = (a) => {
  const number = vcardField(a.payload?.vcf_info, "TEL");
  return number && `+${number.replace(/^\+/, "")}`;
};

export const attachment = (a) =>
  h(
    "div",
    { className: `attachment attachment-${a.type}`, testid: "attachment", data: { type: a.type } },
    (SHOWN[a.type] ?? (() => card("file", t("unknownAttachment"), a.type)))(a),
  );

const NAMES = {
  image: "photo",
  file: "file",
  contact: "contact",
  location: "place",
  audio: "voice",
  video: "video",
  sticker: "sticker",
};

/** A message in one line: its text, or what is attached. */
export function summary(body) {
  if (body?.text) return body.text.replace(/\s+/g, " ");
  const first = (body?.attachments ?? []).find((a) => a.type !== "inline_keyboard");
  return first ? t(NAMES[first.type] ?? "unknownAttachment") : "";
}
