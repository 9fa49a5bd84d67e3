/* Making and managing groups. */

import { avatar } from "./avatar.js";
import { h } from "./dom.js";
import { t } from "./i18n.js";
import { choice, field, form } from "./sheet.js";
import { call, post, state } from "./store.js";

const check = (name, value, label, checked = true) =>
  h("label", { className: "check" }, h("input", { type: "checkbox", name, value, checked }), label);

/** Ask for a title, members and the bot's part. */
export async function newGroup() {
  const people = state.users.map((user) => check(`user-${user.user_id}`, user.user_id, user.name));
  const bots = [
    ["admin", t("botAdmin")],
    ["member", t("botMember")],
    ["none", t("botNone")],
  ];
  const answer = await form(
    t("newGroup"),
    [
      field(t("groupTitle"), "title", { required: true, testid: "group-title" }),
      h("fieldset", {}, h("legend", {}, t("members")), people),
      choice(t("botInGroup"), "bot", bots, { testid: "group-bot" }),
    ],
    t("create"),
  );
  if (!answer) return;
  const members = Object.entries(answer)
    .filter(([name]) => name.startsWith("user-"))
    .map(([, id]) => Number(id));
  const owner = members[0] ?? state.users[0].user_id;
  await post("chats", { title: answer.title, owner, members: members.slice(1), bot: answer.bot });
}

/** Title, members and rights of a group, as this person. */
export async function manageGroup(chatId, userId) {
  const chat = () => state.chats.find((one) => one.chat_id === chatId);
  const rows = h("div", { className: "member-list" });
  const act = async (path, body) => {
    await post(`chats/${chatId}/${path}`, { by: userId, ...body });
    Object.assign(state, await call("GET", "state"));
    draw();
  };
  const draw = () => rows.replaceChildren(...members(chat(), act), ...candidates(chat(), act));
  draw();
  const answer = await form(
    t("manage"),
    [
      field(t("groupTitle"), "title", { value: chat().title, required: true }),
      h("fieldset", {}, h("legend", {}, t("members")), rows),
    ],
    t("save"),
  );
  if (answer && answer.title !== chat()?.title)
    await post(`chats/${chatId}/title`, { title: answer.title, by: userId });
}

function members(chat, act) {
  return chat.members.map((member) => {
    const role = member.is_owner ? t("owner") : member.is_admin ? t("admin") : t("member");
    const ids = [member.user_id];
    const button = (text, path, body) =>
      h(
        "button",
        { type: "button", className: "small", on: { click: () => act(path, body) } },
        text,
      );
    return h(
      "div",
      { className: "member" },
      avatar(member.name, member.user_id, member.is_bot),
      h("span", {}, h("b", {}, member.name), h("small", {}, role)),
      !member.is_owner &&
        button(
          member.is_admin ? t("dismiss") : t("makeAdmin"),
          "admins",
          member.is_admin ? { remove: ids } : { add: ids },
        ),
      !member.is_owner && button(t("exclude"), "members", { remove: ids }),
    );
  });
}

function candidates(chat, act) {
  const inside = new Set(chat.members.map((member) => member.user_id));
  return [state.bot, ...state.users]
    .filter((user) => !inside.has(user.user_id))
    .map((user) =>
      h(
        "div",
        { className: "member is-outside" },
        avatar(user.name, user.user_id, user.is_bot),
        h("span", {}, h("b", {}, user.name)),
        h(
          "button",
          {
            type: "button",
            className: "small",
            on: { click: () => act("members", { add: [user.user_id] }) },
          },
          t("add"),
        ),
      ),
    );
}
