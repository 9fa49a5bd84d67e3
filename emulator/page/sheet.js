/* Small dialogs and menus, over the whole page or over one pane. */

import { h, icon } from "./dom.js";
import { t } from "./i18n.js";

/** A modal with a form; resolves to its fields, or null when dismissed. */
export function form(title, fields, submit) {
  return new Promise((resolve) => {
    const done = (value) => {
      dialog.close();
      dialog.remove();
      resolve(value);
    };
    const sent = (event) => {
      event.preventDefault();
      done(Object.fromEntries(new FormData(event.target)));
    };
    const dialog = h(
      "dialog",
      { className: "sheet", testid: "sheet", on: { cancel: () => done(null) } },
      h(
        "form",
        { method: "dialog", on: { submit: sent } },
        h("h2", {}, title),
        fields,
        h(
          "div",
          { className: "actions" },
          h(
            "button",
            { type: "button", className: "plain", on: { click: () => done(null) } },
            t("cancel"),
          ),
          submit && h("button", { className: "primary", testid: "sheet-submit" }, submit),
        ),
      ),
    );
    document.getElementById("sheets").append(dialog);
    dialog.showModal();
  });
}

/** A labelled input. */
export const field = (label, name, props = {}) =>
  h(
    "label",
    { className: "field" },
    h("span", {}, label),
    h("input", { name, autocomplete: "off", ...props }),
  );

/** A labelled choice; `options` are [value, text]. */
export const choice = (label, name, options, props = {}) =>
  h(
    "label",
    { className: "field" },
    h("span", {}, label),
    h(
      "select",
      { name, ...props },
      options.map(([value, text]) => h("option", { value }, text)),
    ),
  );

/** A question within a pane; resolves to true or false. */
export function question(pane, title, text, yes, no = t("cancel")) {
  return new Promise((resolve) => {
    const done = (value) => {
      veil.remove();
      resolve(value);
    };
    const veil = h(
      "div",
      { className: "veil", testid: "question" },
      h(
        "div",
        { className: "question", role: "alertdialog" },
        h("h2", {}, title),
        h("p", {}, text),
        h(
          "div",
          { className: "actions" },
          h(
            "button",
            {
              type: "button",
              className: "plain",
              testid: "question-no",
              on: { click: () => done(false) },
            },
            no,
          ),
          h(
            "button",
            {
              type: "button",
              className: "primary",
              testid: "question-yes",
              on: { click: () => done(true) },
            },
            yes,
          ),
        ),
      ),
    );
    pane.append(veil);
    veil.querySelector(".primary").focus();
  });
}

/** A menu at an element within a pane; `items` are [icon, text, action] or falsy. */
export function menu(pane, anchor, items) {
  pane.querySelector(".menu")?.remove();
  const close = () => {
    list.remove();
    document.removeEventListener("pointerdown", outside, true);
    document.removeEventListener("keydown", escape);
  };
  const outside = (event) => list.contains(event.target) || close();
  const escape = (event) => event.key === "Escape" && close();
  const list = h(
    "div",
    { className: "menu", role: "menu", testid: "menu" },
    items.filter(Boolean).map(([name, text, action, danger]) =>
      h(
        "button",
        {
          type: "button",
          role: "menuitem",
          className: danger ? "is-danger" : "",
          on: {
            click: () => {
              close();
              action();
            },
          },
        },
        icon(name),
        text,
      ),
    ),
  );
  pane.append(list);
  place(pane, anchor, list);
  document.addEventListener("pointerdown", outside, true);
  document.addEventListener("keydown", escape);
}

function place(pane, anchor, list) {
  const outer = pane.getBoundingClientRect();
  const at = anchor.getBoundingClientRect();
  const left = Math.min(
    Math.max(at.right - outer.left - list.offsetWidth, 8),
    outer.width - list.offsetWidth - 8,
  );
  const below = at.bottom - outer.top + 4;
  const fits = below + list.offsetHeight < outer.height - 8;
  list.style.left = `${left}px`;
  list.style.top = `${fits ? below : Math.max(at.top - outer.top - list.offsetHeight - 4, 8)}px`;
}

/** A notification at the bottom of a pane for a few seconds. */
export function toast(pane, text) {
  const shown = h("div", { className: "toast", role: "status", testid: "toast" }, text);
  pane.querySelector(".toasts").append(shown);
  setTimeout(() => shown.remove(), 4000);
}
