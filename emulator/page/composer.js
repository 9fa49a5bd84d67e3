/* The field to write in: text, files, a reply or an edit in progress; or the Start button. */

import { summary } from "./attachments.js";
import { h, icon, iconButton } from "./dom.js";
import { t } from "./i18n.js";
import { upload } from "./store.js";

/** `act` has say(fields), edit(mid, text), start(). */
export function composer(act) {
  let context = null;
  let files = [];
  const input = h("textarea", {
    rows: 1,
    placeholder: t("write"),
    ariaLabel: t("write"),
    testid: "composer",
    on: { keydown, input: grow, paste },
  });
  const picker = h("input", {
    type: "file",
    multiple: true,
    hidden: true,
    testid: "file-input",
    on: { change: () => add([...picker.files]) },
  });
  const about = h("div", { className: "composer-about", hidden: true });
  const chips = h("div", { className: "composer-files" });
  const send = h(
    "button",
    { className: "send", title: t("send"), ariaLabel: t("send"), testid: "send" },
    icon("send"),
  );
  const form = h(
    "form",
    { className: "composer", on: { submit } },
    about,
    chips,
    h(
      "div",
      { className: "composer-row" },
      iconButton("attach", t("attach"), () => picker.click(), "attach"),
      picker,
      input,
      send,
    ),
  );
  const start = h("button", {
    type: "button",
    className: "start",
    testid: "start",
    on: { click: () => act.start() },
  });
  const hint = h("p", {});
  const closed = h("div", { className: "composer-closed", hidden: true }, hint, start);

  function keydown(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === "Escape" && context) setContext(null);
  }

  function grow() {
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight, 140)}px`;
  }

  function paste(event) {
    if (event.clipboardData.files.length) add([...event.clipboardData.files]);
  }

  function add(more) {
    files = [...files, ...more];
    picker.value = "";
    chips.replaceChildren(
      ...files.map((file) =>
        h(
          "span",
          { className: "chip" },
          icon("file"),
          file.name,
          iconButton("close", t("remove"), () => {
            files = files.filter((f) => f !== file);
            add([]);
          }),
        ),
      ),
    );
  }

  async function submit(event) {
    event.preventDefault();
    const text = input.value.trim();
    if (!text && !files.length) return;
    const [doing, sent] = [context, files];
    input.value = "";
    files = [];
    add([]);
    setContext(null);
    grow();
    if (doing?.kind === "edit") await act.edit(doing.message.body.mid, text);
    else await say(text, sent, doing?.message.body.mid);
  }

  /** Photos travel together; MAX allows one file a message, so every file gets its own. */
  async function say(text, sent, replyTo) {
    const attachments = await Promise.all(sent.map(upload));
    const together = attachments.filter((a) => a.type !== "file");
    const alone = attachments.filter((a) => a.type === "file");
    const messages = [...(together.length ? [together] : []), ...alone.map((file) => [file])];
    if (!messages.length) messages.push([]);
    for (const [index, group] of messages.entries()) {
      await act.say({
        text: index === 0 && text ? text : undefined,
        attachments: group.length ? group : undefined,
        reply_to: index === 0 ? replyTo : undefined,
      });
    }
  }

  function setContext(next) {
    context = next;
    about.hidden = !next;
    if (!next) return;
    about.replaceChildren(
      icon(next.kind === "edit" ? "edit" : "reply"),
      h(
        "span",
        {},
        h("b", {}, next.kind === "edit" ? t("edit") : next.message.sender.name),
        summary(next.message.body),
      ),
      iconButton("close", t("cancel"), () => {
        setContext(null);
        input.value = "";
        grow();
      }),
    );
    if (next.kind === "edit") input.value = next.message.body.text;
    grow();
    input.focus();
  }

  function update(status) {
    form.hidden = status !== "active";
    closed.hidden = status === "active";
    hint.textContent = t(status === "suspended" ? "stoppedHint" : "welcome");
    start.textContent = t(status === "suspended" ? "startAgain" : "start");
  }

  return { elements: [form, closed], update, setContext };
}
