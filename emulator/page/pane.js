/* One person's phone: the list of chats, the open chat, the mini-app over them. */

import { openFrame } from "./app_frame.js";
import { avatar } from "./avatar.js";
import { chatList, chatsOf, titleOf } from "./chat_list.js";
import { chatView } from "./chat_view.js";
import { h, iconButton } from "./dom.js";
import { manageGroup } from "./group.js";
import { t } from "./i18n.js";
import { field, form, menu, question, toast } from "./sheet.js";
import { call, post, redraw, state } from "./store.js";

export function pane(userId, hide) {
  const seen = new Map();
  const toastsSeen = new Set(state.toasts.map(toastKey));
  let open = state.users.find((user) => user.user_id === userId).chat_id;

  const act = {
    press,
    say,
    edit,
    chatMenu,
    messageMenu,
    start: () => start(),
    back: () => show(null),
    app: () => openApp({}),
  };
  const name = h("div", { className: "pane-name" });
  const list = chatList((chatId) => show(chatId));
  const view = chatView(userId, act);
  const element = h(
    "section",
    { className: "pane", testid: `pane-${userId}`, data: { user: userId } },
    h("header", { className: "pane-bar" }, name, iconButton("close", t("hide"), hide, "hide-pane")),
    list.element,
    view.element,
    h("div", { className: "toasts" }),
  );

  function show(chatId) {
    open = chatId;
    redraw();
  }

  function update() {
    const person = state.users.find((user) => user.user_id === userId);
    if (!person) return;
    const chats = chatsOf(state, userId);
    if (open !== null && !chats.some((chat) => chat.chat_id === open)) open = null;
    const chat = chats.find((one) => one.chat_id === open);
    if (chat) seen.set(chat.chat_id, chat.messages.at(-1)?.timestamp ?? 0);
    name.replaceChildren(
      avatar(person.name, userId),
      h(
        "span",
        {},
        h("b", {}, person.name),
        h("small", {}, person.username ? `@${person.username}` : `id ${userId}`),
      ),
    );
    element.classList.toggle("has-chat", Boolean(chat));
    list.update(state, chats, unread);
    if (chat) view.update(state, chat);
    showToasts();
  }

  const unread = (chat) =>
    chat.messages.filter(
      (m) => m.timestamp > (seen.get(chat.chat_id) ?? 0) && m.sender.user_id !== userId,
    ).length;

  function showToasts() {
    for (const item of state.toasts) {
      if (item.user_id !== userId || toastsSeen.has(toastKey(item))) continue;
      toastsSeen.add(toastKey(item));
      toast(element, item.text);
    }
  }

  /** Do it and show a refusal as a toast. */
  async function tried(work) {
    try {
      return await work();
    } catch (error) {
      toast(element, error.message);
      return null;
    }
  }

  function say(fields) {
    return tried(() => post("say", { user_id: userId, chat_id: open, ...fields }));
  }
  function edit(mid, text) {
    return tried(() => post("edit", { user_id: userId, mid, text }));
  }
  function start(payload) {
    return tried(() => post("start", { user_id: userId, payload }));
  }

  async function press(message, button, place) {
    if (button.type === "link") {
      window.open(button.url, "_blank", "noopener");
      return;
    }
    if (
      button.type === "request_contact" &&
      !(await question(element, t("sharePhone"), t("sharePhoneText"), t("share")))
    )
      return;
    const done = await tried(() =>
      post("press", { user_id: userId, mid: message.body.mid, button: place }),
    );
    if (done?.type === "open_app") launch(done.url);
    if (done?.type === "clipboard") {
      await navigator.clipboard?.writeText(done.copied).catch(() => {});
      toast(element, t("copied"));
    }
  }

  const launch = (url) => openFrame(element, userId, url, { maxLink, share });

  async function openApp(fields) {
    const opened = await tried(() =>
      post("open_app", { user_id: userId, chat_id: open, ...fields }),
    );
    if (opened) launch(opened.url);
  }

  /** Follow a max.ru link: the bot's start or startapp link, or the share sheet. */
  async function maxLink(text) {
    const url = new URL(text, "https://max.ru");
    const query = url.searchParams;
    if (url.pathname === "/:share") await share({ text: query.get("text") });
    else if (query.has("startapp")) await openApp({ startapp: query.get("startapp") || undefined });
    else {
      if (query.has("start")) await start(query.get("start") || undefined);
      element.querySelector(".app")?.dispatchEvent(new Event("gone"));
      show(state.users.find((user) => user.user_id === userId).chat_id);
    }
  }

  /** Choose a chat and say it there; tells whether anything was sent. */
  async function share({ text, link, mid }) {
    const chat = await chooseChat(t("shareTo"));
    if (chat === null) return false;
    const said = mid ? { forward: mid } : { text: [text, link].filter(Boolean).join("\n") };
    return Boolean(await tried(() => post("say", { user_id: userId, chat_id: chat, ...said })));
  }

  function chooseChat(title) {
    return new Promise((resolve) => {
      const done = (value) => {
        veil.remove();
        resolve(value);
      };
      const choices = chatsOf(state, userId).map((chat) =>
        h(
          "button",
          { type: "button", className: "choice", on: { click: () => done(chat.chat_id) } },
          avatar(titleOf(state, chat), chat.chat_id, chat.type === "dialog"),
          titleOf(state, chat),
        ),
      );
      const veil = h(
        "div",
        { className: "veil", testid: "choose-chat" },
        h(
          "div",
          { className: "question" },
          h("h2", {}, title),
          choices,
          h(
            "div",
            { className: "actions" },
            h(
              "button",
              { type: "button", className: "plain", on: { click: () => done(null) } },
              t("cancel"),
            ),
          ),
        ),
      );
      element.append(veil);
    });
  }

  function messageMenu(message, anchor) {
    const mine = message.sender.user_id === userId;
    const mid = message.body.mid;
    const deletable = mine || message.recipient.chat_type === "dialog";
    menu(element, anchor, [
      ["reply", t("reply"), () => view.compose({ kind: "reply", message })],
      ["forward", t("forward"), () => share({ mid })],
      message.body.text && [
        "copy",
        t("copy"),
        () => navigator.clipboard?.writeText(message.body.text),
      ],
      mine &&
        message.body.text && ["edit", t("edit"), () => view.compose({ kind: "edit", message })],
      deletable && [
        "trash",
        t("remove"),
        () => tried(() => post("delete", { user_id: userId, mid })),
        true,
      ],
    ]);
  }

  function chatMenu(anchor) {
    const chat = state.chats.find((one) => one.chat_id === open);
    if (chat.type === "chat") menu(element, anchor, groupItems(chat));
    else menu(element, anchor, dialogItems(chat));
  }

  const groupItems = (chat) => [
    ["group", t("manage"), () => manageGroup(chat.chat_id, userId)],
    ["close", t("leave"), () => tried(() => leave(chat.chat_id)), true],
  ];

  const dialogItems = (chat) => [
    ["app", t("openApp"), () => openApp({})],
    ["app", `${t("openApp")} · ios`, () => openApp({ platform: "ios" })],
    ["link", t("startLink"), startLink],
    chat.status === "active" && ["close", t("stopBot"), () => tried(stop), true],
    ["trash", t("removePerson"), () => tried(() => call("DELETE", `users/${userId}`)), true],
  ];

  const leave = (chatId) => post(`chats/${chatId}/members`, { remove: [userId] });
  const stop = () => post("stop", { user_id: userId });

  async function startLink() {
    const answer = await form(
      t("startLink"),
      [field(t("payload"), "payload", { maxLength: 128 })],
      t("open"),
    );
    if (answer) await start(answer.payload || undefined);
  }

  return { element, update };
}

const toastKey = (item) => `${item.callback_id}:${item.timestamp}:${item.text}`;
