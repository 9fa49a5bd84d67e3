/* The page: a bar of people, their panes, the tools. */

import { avatar } from "./avatar.js";
import { h, icon, iconButton, keep } from "./dom.js";
import { newGroup } from "./group.js";
import { language, t } from "./i18n.js";
import { pane } from "./pane.js";
import { choice, field, form } from "./sheet.js";
import { follow, post, redraw, state, subscribe } from "./store.js";
import { tools } from "./tools.js";

const NARROW = matchMedia("(max-width: 760px)");
const THEMES = { light: "dark", dark: "light" };
const panes = new Map();
const hidden = new Set(JSON.parse(localStorage.getItem("hidden") ?? "[]"));
const panel = tools();
const people = h("div", { className: "people", testid: "people" });
let active = null;

document.documentElement.lang = language;
document.title = t("title");
const bar = document.getElementById("bar");
bar.append(
  h("span", { className: "logo" }, h("b", {}, "MAX"), h("small", {}, t("emulator"))),
  people,
  iconButton("plus", t("newPerson"), newPerson, "new-person"),
  iconButton("group", t("newGroup"), newGroup, "new-group"),
  h("span", { className: "space" }),
  h(
    "button",
    {
      type: "button",
      className: "icon-button",
      title: `${t("clock")}, ${t("faults").toLowerCase()}`,
      ariaLabel: `${t("clock")}, ${t("faults").toLowerCase()}`,
      testid: "open-tools",
      on: { click: toggleTools },
    },
    icon("clock"),
    h("i", { className: "alarm", hidden: true }),
  ),
  iconButton("theme", t("theme"), toggleTheme, "toggle-theme"),
);
document.body.append(panel.element);
applyTheme(localStorage.getItem("theme"));
NARROW.addEventListener("change", redraw);
subscribe(draw);
follow();

function draw() {
  bar.inert = false; // Its buttons need the state: none can be pressed before it has come.
  const everyone = state.users;
  if (!everyone.some((user) => user.user_id === active)) active = everyone[0]?.user_id ?? null;
  const shown = everyone.filter((user) =>
    NARROW.matches ? user.user_id === active : !hidden.has(user.user_id),
  );
  keep(
    people,
    everyone.map((user) => ({ ...user, last_activity_time: 0, shown: shown.includes(user) })),
    (user) => user.user_id,
    chip,
  );
  for (const user of shown)
    if (!panes.has(user.user_id))
      panes.set(
        user.user_id,
        pane(user.user_id, () => toggle(user.user_id)),
      );
  for (const id of panes.keys())
    if (!everyone.some((user) => user.user_id === id)) panes.delete(id);
  const elements = shown.map((user) => panes.get(user.user_id).element);
  const root = document.getElementById("panes");
  for (const child of [...root.children]) if (!elements.includes(child)) child.remove();
  elements.forEach((element) => element.parentElement ?? root.append(element));
  shown.forEach((user) => panes.get(user.user_id).update());
  document.querySelector(".alarm").hidden =
    !state.faults.length && !state.clock.offset && !state.clock.frozen;
  panel.update();
}

const chip = (user) =>
  h(
    "button",
    {
      type: "button",
      className: `chip-person${user.shown ? " is-shown" : ""}`,
      testid: `person-${user.user_id}`,
      title: user.name,
      on: { click: () => toggle(user.user_id) },
    },
    avatar(user.name, user.user_id),
    h("span", {}, user.first_name),
  );

function toggle(id) {
  if (NARROW.matches) active = id;
  else if (!hidden.delete(id)) hidden.add(id);
  localStorage.setItem("hidden", JSON.stringify([...hidden]));
  redraw();
}

async function newPerson() {
  const answer = await form(
    t("newPerson"),
    [
      field(t("firstName"), "first_name", { required: true, testid: "first-name" }),
      field(t("lastName"), "last_name"),
      field(t("username"), "username", { pattern: "\\w+" }),
      choice(t("locale"), "locale", [
        ["ru", "Русский"],
        ["en", "English"],
      ]),
    ],
    t("create"),
  );
  if (!answer) return;
  const given = Object.fromEntries(Object.entries(answer).filter(([, value]) => value));
  active = (await post("users", given)).user_id;
}

function toggleTools() {
  panel.element.hidden = !panel.element.hidden;
  document.body.classList.toggle("has-tools", !panel.element.hidden);
}

/** The scheme set here reaches the mini-app: frames inherit it as prefers-color-scheme. */
function toggleTheme() {
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const next = THEMES[document.documentElement.dataset.theme ?? system];
  localStorage.setItem("theme", next);
  applyTheme(next);
}

function applyTheme(theme) {
  if (THEMES[theme]) document.documentElement.dataset.theme = theme;
}
