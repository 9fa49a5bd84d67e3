/* Clock and faults: what the world around the bot is like. */

import { h, iconButton } from "./dom.js";
import { moment, t } from "./i18n.js";
import { choice, field } from "./sheet.js";
import { call, post, state } from "./store.js";

const KINDS = [
  "429",
  "500",
  "503",
  "delay",
  "drop",
  "accept_then_drop",
  "success_false",
  "duplicate",
  "reorder",
  "callback_without_message",
  "stale_callback",
  "attachment_not_ready",
  "chat_id_zero",
  "created_without_message",
];

/** The panel and its `update()`. */
export function tools() {
  const clock = h("output", { className: "now", testid: "clock" });
  const list = h("div", { className: "fault-list", testid: "fault-list" });
  const limits = h("input", {
    type: "checkbox",
    on: { change: () => post("limits", { enabled: limits.checked }) },
  });
  const frozen = h("input", {
    type: "checkbox",
    on: { change: () => post("clock", { frozen: frozen.checked }) },
  });
  const element = h(
    "aside",
    { className: "tools", testid: "tools", hidden: true },
    clockPart(clock, frozen),
    faultPart(list, limits),
    resetPart(),
  );
  setInterval(() => state && !element.hidden && tick(), 500);
  let offset = 0;

  const tick = () => {
    clock.textContent = moment(state.clock.frozen ? state.clock.now : Date.now() + offset);
  };

  function update() {
    offset = state.clock.offset;
    frozen.checked = state.clock.frozen;
    limits.checked = state.limits;
    list.replaceChildren(
      ...(state.faults.length
        ? state.faults.map(faultRow)
        : [h("p", { className: "hint" }, t("noFaults"))]),
    );
    tick();
  }
  return { element, update };
}

function clockPart(clock, frozen) {
  const set = h("input", { type: "datetime-local", ariaLabel: t("setTime") });
  const button = (text, body) =>
    h(
      "button",
      { type: "button", className: "small", on: { click: () => post("clock", body()) } },
      text,
    );
  return h(
    "section",
    {},
    h("h2", {}, t("clock")),
    h("small", {}, t("now")),
    clock,
    h(
      "div",
      { className: "buttons" },
      button(t("hour"), () => ({ advance: 3600 })),
      button(t("day"), () => ({ advance: 86_400 })),
      button(t("week"), () => ({ advance: 604_800 })),
    ),
    h(
      "div",
      { className: "buttons" },
      set,
      button(t("setTime"), () => (set.value ? { now: new Date(set.value).getTime() } : {})),
    ),
    h(
      "div",
      { className: "buttons" },
      button(t("resetTime"), () => ({ reset: true })),
    ),
    h("label", { className: "check" }, frozen, t("freeze")),
  );
}

function faultPart(list, limits) {
  const submit = (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.target));
    post("faults", {
      kind: fields.kind,
      path: fields.path || undefined,
      count: fields.count ? Number(fields.count) : undefined,
      probability: Number(fields.probability || 100) / 100,
      delay: Number(fields.delay || 1),
    });
  };
  return h(
    "section",
    {},
    h("h2", {}, t("faults")),
    list,
    h(
      "form",
      { className: "fault-form", testid: "fault-form", on: { submit } },
      choice(
        t("kind"),
        "kind",
        KINDS.map((kind) => [kind, t(`f_${kind}`)]),
        { testid: "fault-kind" },
      ),
      field(t("path"), "path", { placeholder: "/messages" }),
      h(
        "div",
        { className: "pair" },
        field(t("count"), "count", { type: "number", min: 1, placeholder: t("always") }),
        field(`${t("probability")}, %`, "probability", {
          type: "number",
          min: 1,
          max: 100,
          placeholder: "100",
        }),
        field(t("delay"), "delay", { type: "number", min: 0, step: "0.1", placeholder: "1" }),
      ),
      h(
        "div",
        { className: "buttons" },
        h("button", { className: "primary", testid: "fault-add" }, t("addFault")),
        h(
          "button",
          { type: "button", className: "plain", on: { click: () => call("DELETE", "faults") } },
          t("removeAll"),
        ),
      ),
    ),
    h("label", { className: "check" }, limits, t("limits")),
  );
}

const faultRow = (fault) =>
  h(
    "div",
    { className: "fault" },
    h(
      "span",
      {},
      h("b", {}, t(`f_${fault.kind}`)),
      h(
        "small",
        {},
        [
          fault.method,
          fault.path,
          fault.count ? t("times", fault.count) : t("always"),
          fault.probability < 1 && `${Math.round(fault.probability * 100)} %`,
        ]
          .filter(Boolean)
          .join(" · "),
      ),
    ),
    iconButton("close", t("remove"), () => call("DELETE", `faults?id=${fault.id}`)),
  );

function resetPart() {
  const ask = () => window.confirm(`${t("reset")}? ${t("resetText")}`) && post("reset");
  return h(
    "section",
    {},
    h(
      "button",
      { type: "button", className: "small is-danger", testid: "reset", on: { click: ask } },
      t("reset"),
    ),
  );
}
