/* Inline keyboards as MAX draws them: rows of equal buttons, a sign of what a button does. */

import { h, icon } from "./dom.js";

const SIGNS = {
  link: "link",
  open_app: "app",
  request_contact: "contact",
  request_geo_location: "place",
  clipboard: "copy",
  message: "message",
};

/** `pressed` tells whether a button waits for its answer; `press` gets its row and column. */
export function keyboard(rows, pressed, press) {
  return h(
    "div",
    { className: "keyboard", testid: "keyboard" },
    rows.map((row, r) =>
      h(
        "div",
        { className: "keyboard-row" },
        row.map((button, c) => key(button, pressed(button), () => press(button, [r, c]))),
      ),
    ),
  );
}

function key(button, isPressed, click) {
  return h(
    "button",
    {
      type: "button",
      className: `key key-${button.intent ?? "default"}${isPressed ? " is-pressed" : ""}`,
      testid: "keyboard-button",
      title: button.text,
      ariaBusy: isPressed ? "true" : "false",
      data: { type: button.type, payload: button.payload ?? "" },
      on: { click },
    },
    h("span", { className: "key-text" }, button.text),
    SIGNS[button.type] && h("span", { className: "key-sign" }, icon(SIGNS[button.type])),
    isPressed && h("span", { className: "spinner" }),
  );
}
