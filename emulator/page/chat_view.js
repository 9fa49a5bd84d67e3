/* The open chat: header, messages, composer. */

import { avatar } from "./avatar.js";
import { titleOf } from "./chat_list.js";
import { composer } from "./composer.js";
import { h, iconButton, keep } from "./dom.js";
import { day, startOfDay, t } from "./i18n.js";
import { messageElement } from "./message.js";

/** `act` also has back(), app(), chatMenu(element). */
export function chatView(userId, act) {
  const head = h("div", { className: "chat-title" });
  const bar = h(
    "header",
    { className: "chat-bar" },
    iconButton("back", t("back"), act.back, "back"),
    head,
    h(
      "button",
      {
        type: "button",
        className: "app-button",
        testid: "app-button",
        title: t("openApp"),
        on: { click: act.app },
      },
      t("open"),
    ),
    iconButton("more", t("menu"), (event) => act.chatMenu(event.currentTarget), "chat-menu"),
  );
  const list = h("div", { className: "messages", testid: "messages" });
  const field = composer(act);
  const element = h("div", { className: "chat" }, bar, list, field.elements);
  let shown = null;
  let atEnd = true;
  const toEnd = () => {
    list.scrollTop = list.scrollHeight;
  };
  list.addEventListener("load", () => atEnd && toEnd(), true);
  list.addEventListener("scroll", () => {
    atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  });

  function update(state, chat) {
    const other = shown !== chat.chat_id;
    const items = rows(state, chat, userId);
    const grew = list.children.length !== items.length;
    if (other) list.replaceChildren();
    shown = chat.chat_id;
    element.dataset.chat = chat.chat_id;
    keep(head, [header(state, chat)], () => "head", headElement);
    keep(
      list,
      items,
      (item) => item.key,
      (item) =>
        item.heading
          ? h("div", { className: "day" }, item.heading)
          : item.empty
            ? empty(item)
            : messageElement(item, act),
    );
    field.update(chat.status);
    atEnd ||= other || (grew && items.at(-1)?.mine);
    if (atEnd) toEnd();
  }

  return { element, update, compose: field.setContext };
}

function rows(state, chat, userId) {
  const items = [];
  let last = 0;
  for (const message of chat.messages) {
    const today = startOfDay(message.timestamp);
    if (today !== last)
      items.push({ key: `day-${today}`, heading: day(message.timestamp, state.clock.now) });
    last = today;
    items.push(row(state, chat, userId, message));
  }
  if (!items.length)
    items.push({
      key: "empty",
      empty: true,
      name: state.bot.name,
      text: chat.status === "new" ? (state.bot.description ?? t("newHint")) : t("noMessages"),
      isBot: chat.type === "dialog",
    });
  return items;
}

function row(state, chat, userId, message) {
  const mine = message.sender.user_id === userId;
  const pressed = state.presses
    .filter((p) => p.mid === message.body.mid && p.user_id === userId)
    .map((p) => p.payload);
  return { key: message.body.mid, message, mine, named: chat.type === "chat" && !mine, pressed };
}

const empty = (item) =>
  h(
    "div",
    { className: "empty" },
    avatar(item.name, 0, item.isBot),
    h("b", {}, item.isBot ? item.name : ""),
    h("p", {}, item.text),
  );

function header(state, chat) {
  const status = { new: t("notStarted"), suspended: t("stopped"), active: t("bot") }[chat.status];
  const quiet = chat.type === "chat" ? t("people", chat.members.length) : status;
  const action = chat.action && (chat.action === "typing_on" ? t("typing") : t("sending"));
  return {
    id: chat.chat_id,
    title: titleOf(state, chat),
    line: action || quiet,
    busy: Boolean(action),
    isBot: chat.type === "dialog",
  };
}

const headElement = (head) =>
  h(
    "div",
    { className: "chat-head" },
    avatar(head.title, head.id, head.isBot),
    h(
      "div",
      {},
      h("b", {}, head.title),
      h("small", { className: head.busy ? "is-busy" : "" }, head.line),
    ),
  );
