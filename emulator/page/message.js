/* One message: bubble, quote, text, attachments, keyboard, time. */

import { attachment, summary } from "./attachments.js";
import { h, icon, iconButton } from "./dom.js";
import { t, time } from "./i18n.js";
import { keyboard } from "./keyboard.js";
import { formatted } from "./markup.js";

/** `item` is {message, mine, named, pressed}; `act` has press(message, button, place), messageMenu(message, element). */
export function messageElement({ message, mine, named, pressed }, act) {
  const { body } = message;
  const attachments = body.attachments ?? [];
  const keys = attachments.find((a) => a.type === "inline_keyboard");
  const others = attachments.filter((a) => a !== keys);
  const isPressed = (button) => button.type === "callback" && pressed.includes(button.payload);
  return h(
    "article",
    {
      className: `message${mine ? " is-mine" : ""}`,
      testid: "message",
      data: { mid: body.mid, from: message.sender.user_id },
    },
    h(
      "div",
      { className: "stack" },
      h(
        "div",
        { className: "bubble", on: { contextmenu: (event) => atHand(event, message, act) } },
        named &&
          h("div", { className: `author hue-${message.sender.user_id % 6}` }, message.sender.name),
        message.link && linked(message.link),
        others.map(attachment),
        body.text &&
          h("div", { className: "text", testid: "text" }, formatted(body.text, body.markup)),
        h(
          "footer",
          { on: { click: (event) => act.messageMenu(message, event.currentTarget) } },
          message.edited && h("span", {}, t("edited")),
          h("time", {}, time(message.timestamp)),
          mine && icon("check"),
        ),
        iconButton(
          "more",
          t("menu"),
          (event) => act.messageMenu(message, event.currentTarget),
          "message-menu",
        ),
      ),
      keys &&
        keyboard(keys.payload.buttons, isPressed, (button, place) =>
          act.press(message, button, place),
        ),
    ),
  );
}

/** The menu on a long or right press, except on links and pictures with menus of their own. */
function atHand(event, message, act) {
  if (event.target.closest("a, img, video, audio")) return;
  event.preventDefault();
  act.messageMenu(message, event.currentTarget);
}

function linked(link) {
  const who = link.sender?.name ?? "";
  const title = link.type === "forward" ? `${t("forwarded")} ${who}` : who;
  const body =
    link.type === "forward"
      ? [
          link.message.text &&
            h("div", { className: "text" }, formatted(link.message.text, link.message.markup)),
          (link.message.attachments ?? [])
            .filter((a) => a.type !== "inline_keyboard")
            .map(attachment),
        ]
      : h("div", { className: "linked-text" }, summary(link.message));
  return h(
    "div",
    { className: `linked linked-${link.type}`, testid: `linked-${link.type}` },
    h("b", {}, title),
    body,
  );
}
