/* Round pictures with initials; the bot has its own sign. */

import { h, icon } from "./dom.js";

const initials = (name) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0] ?? "")
    .join("")
    .toUpperCase();

export const avatar = (name, id, isBot = false) =>
  h(
    "span",
    { className: `avatar ${isBot ? "avatar-bot" : `hue-${Math.abs(id) % 6}`}`, ariaHidden: "true" },
    isBot ? icon("check") : initials(name),
  );
