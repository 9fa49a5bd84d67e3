/* The list of chats of a person: the bot and the groups. */

import { summary } from "./attachments.js";
import { avatar } from "./avatar.js";
import { h, keep } from "./dom.js";
import { t, time } from "./i18n.js";

/** The chats this person sees, newest first, the bot always among them. */
export function chatsOf(state, userId) {
  return state.chats
    .filter((chat) => chat.user_id === userId || chat.members.some((m) => m.user_id === userId))
    .sort((a, b) => (b.messages.at(-1)?.timestamp ?? 0) - (a.messages.at(-1)?.timestamp ?? 0));
}

export const titleOf = (state, chat) => (chat.type === "dialog" ? state.bot.name : chat.title);

/** The element and its `update(state, chats, unread)`. */
export function chatList(open) {
  const list = h("div", { className: "chat-list", testid: "chat-list" });
  const update = (state, chats, unread) => {
    const items = chats.map((chat) => {
      const last = chat.messages.at(-1);
      return {
        id: chat.chat_id,
        type: chat.type,
        title: titleOf(state, chat),
        line: last ? summary(last.body) : hint(chat),
        at: last?.timestamp,
        unread: unread(chat),
      };
    });
    keep(
      list,
      items,
      (item) => item.id,
      (item) => entry(item, open),
    );
  };
  return { element: list, update };
}

const hint = (chat) => (chat.status === "new" ? t("notStarted") : t("noMessages"));

const entry = (item, open) =>
  h(
    "button",
    {
      type: "button",
      className: "chat-entry",
      testid: "chat-entry",
      data: { chat: item.id },
      on: { click: () => open(item.id) },
    },
    avatar(item.title, item.id, item.type === "dialog"),
    h(
      "span",
      { className: "chat-entry-text" },
      h(
        "span",
        { className: "chat-entry-top" },
        h("b", {}, item.title),
        item.at && h("time", {}, time(item.at)),
      ),
      h(
        "span",
        { className: "chat-entry-line" },
        h("span", {}, item.line),
        item.unread > 0 && h("i", { className: "badge" }, item.unread),
      ),
    ),
  );
