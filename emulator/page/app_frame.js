/* The mini-app in its frame: the other side of window.WebApp (web-app.js). */

import { h, iconButton } from "./dom.js";
import { t } from "./i18n.js";
import { question } from "./sheet.js";
import { post, state } from "./store.js";

/** Open `url` over the pane; `act` has maxLink(url), share(content) -> bool, toast(text). */
export function openFrame(pane, userId, url, act) {
  pane.querySelector(".app")?.dispatchEvent(new Event("gone"));
  const frame = h("iframe", {
    src: url,
    title: state.bot.name,
    testid: "app-frame",
    allow: "clipboard-write",
  });
  const back = iconButton("back", t("back"), () => tell("WebAppBackButtonPressed"), "app-back");
  back.hidden = true;
  const element = h(
    "div",
    { className: "app", testid: "app" },
    h(
      "header",
      { className: "app-bar" },
      back,
      h("b", {}, state.bot.name),
      iconButton("reload", t("reload"), reload, "app-reload"),
      iconButton("close", t("close"), close, "app-close"),
    ),
    frame,
  );
  const origin = new URL(url).origin;
  let confirmClosing = false;

  const tell = (type, fields = {}) =>
    frame.contentWindow.postMessage(JSON.stringify({ type, ...fields }), origin);

  function reload() {
    back.hidden = true;
    confirmClosing = false;
    frame.replaceWith(frame);
  }

  async function close() {
    if (
      confirmClosing &&
      !(await question(pane, t("closeApp"), t("closeAppText"), t("close"), t("stay")))
    )
      return;
    gone();
  }

  function gone() {
    window.removeEventListener("message", heard);
    element.remove();
  }

  const handlers = {
    WebAppReady: () => element.classList.add("is-ready"),
    WebAppClose: close,
    WebAppSetupBackButton: ({ isVisible }) => {
      back.hidden = !isVisible;
    },
    WebAppSetupClosingBehavior: ({ needConfirmation }) => {
      confirmClosing = needConfirmation;
    },
    WebAppOpenLink: (data) =>
      /^https?:/i.test(data.url) && window.open(data.url, "_blank", "noopener"),
    WebAppOpenMaxLink: (data) => act.maxLink(data.url),
    WebAppDownloadFile: (data) => {
      window.open(data.url, "_blank", "noopener");
      return { status: "downloading" };
    },
    WebAppRequestPhone: () => sharePhone(),
    WebAppShare: async (data) => ({ status: (await act.share(data)) ? "shared" : "cancelled" }),
    WebAppMaxShare: async (data) => ({ status: (await act.share(data)) ? "shared" : "cancelled" }),
    WebAppGetViewportSize: () => ({ height: frame.clientHeight, width: frame.clientWidth }),
    WebAppGetLaunchContext: () => ({ entryPoint: "default" }),
    ...keyStore("WebAppDeviceStorage", `device:${userId}:`),
    ...keyStore("WebAppSecureStorage", `secure:${userId}:`),
  };

  async function sharePhone() {
    if (!(await question(pane, t("sharePhone"), t("sharePhoneText"), t("share")))) {
      throw { code: "client.request_phone.user_refused_provide_phone_number" };
    }
    return post("request_contact", { user_id: userId });
  }

  async function heard(event) {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    const { type, requestId, ...data } = JSON.parse(event.data);
    if (!handlers[type]) return;
    try {
      const answer = await handlers[type](data);
      if (requestId) tell(type, { requestId, ...answer });
    } catch (error) {
      if (requestId)
        tell(type, { requestId, error: { code: error.code ?? "client.request_error" } });
    }
  }

  window.addEventListener("message", heard);
  element.addEventListener("gone", gone);
  pane.append(element);
}

/** Key-value storage of an app, kept by this browser per person. */
function keyStore(name, prefix) {
  return {
    [`${name}SaveKey`]: ({ key, value }) => {
      if (value === null) localStorage.removeItem(prefix + key);
      else localStorage.setItem(prefix + key, value);
      return { status: "ok" };
    },
    [`${name}GetKey`]: ({ key }) => ({ value: localStorage.getItem(prefix + key) }),
    [`${name}Clear`]: () => {
      Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix))
        .forEach((key) => localStorage.removeItem(key));
      return { status: "ok" };
    },
  };
}
