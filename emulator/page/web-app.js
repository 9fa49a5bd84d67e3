/*
 * window.WebApp for mini-apps opened by the emulator: a stand-in for
 * https://st.max.ru/js/max-web-app.js with the same names, answers and errors.
 * Source: "MAX Bridge" of dev.max.ru (September 2026).
 */
(() => {
  "use strict";

  const TIMEOUT_MS = 10_000;
  const MAX_SECURE_KEYS = 10;
  const host = new URL(document.currentScript.src, location.href).origin;
  const launch = new URLSearchParams(location.hash.slice(1));
  const platform = launch.get("WebAppPlatform") || "web";
  const isWeb = platform === "web";
  const handlers = new Map();
  const waiting = new Map();
  let lastRequest = 0;

  const post = (type, fields = {}) => {
    if (window.parent !== window) {
      window.parent.postMessage(JSON.stringify({ type, ...fields }), host);
    }
  };

  const refusal = (method, reason) => ({ error: { code: `client.${method}.${reason}` } });

  /** Ask the host; rejects with {error: {code}} like the real bridge. */
  const ask = (type, method, fields = {}) =>
    new Promise((resolve, reject) => {
      const requestId = `${Date.now()}-${(lastRequest += 1)}`;
      const timer = setTimeout(() => {
        waiting.delete(requestId);
        reject(refusal(method, "timeout"));
      }, TIMEOUT_MS);
      waiting.set(requestId, { resolve, reject, timer });
      post(type, { ...fields, requestId });
    });

  const unsupported = (method) => () => Promise.reject(refusal(method, "not_supported"));

  const on = (type, handler) => {
    if (!handlers.has(type)) handlers.set(type, new Set());
    handlers.get(type).add(handler);
  };
  const off = (type, handler) => handlers.get(type)?.delete(handler);

  /** What the host calls, also named sendEvent in the real script. */
  const sendEvent = (type, json) => {
    const { requestId, error, ...data } = typeof json === "string" ? JSON.parse(json) : json;
    const asked = waiting.get(requestId);
    if (asked) {
      waiting.delete(requestId);
      clearTimeout(asked.timer);
      if (error) asked.reject({ error });
      else asked.resolve(data);
    }
    handlers.get(type)?.forEach((handler) => handler(data));
  };

  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || event.origin !== host) return;
    if (typeof event.data !== "string") return;
    const { type, ...data } = JSON.parse(event.data);
    sendEvent(type, data);
  });

  const parsed = (initData) => {
    const fields = {};
    for (const pair of initData ? initData.split("&") : []) {
      const cut = pair.indexOf("=");
      const key = pair.slice(0, cut);
      const value = decodeURIComponent(pair.slice(cut + 1));
      const isObject = key === "user" || key === "chat";
      if (isObject) fields[key] = JSON.parse(value);
      else fields[key] = key === "auth_date" ? Number(value) : value;
    }
    return fields;
  };

  const backButton = () => {
    let visible = false;
    const show = (isVisible) => {
      visible = isVisible;
      post("WebAppSetupBackButton", { isVisible });
    };
    return {
      get isVisible() {
        return visible;
      },
      show: () => show(true),
      hide: () => show(false),
      onClick: (handler) => on("WebAppBackButtonPressed", handler),
      offClick: (handler) => off("WebAppBackButtonPressed", handler),
    };
  };

  const storage = (name, method) => ({
    setItem: (key, value) => ask(`${name}SaveKey`, method, { key, value: String(value) }),
    getItem: (key) => ask(`${name}GetKey`, method, { key }).then((answer) => answer.value ?? null),
    removeItem: (key) => ask(`${name}SaveKey`, method, { key, value: null }),
    clear: () => ask(`${name}Clear`, method),
    ...(name === "WebAppSecureStorage" ? { maxKeys: MAX_SECURE_KEYS } : {}),
  });

  const haptic = (type, key) => (value) =>
    isWeb
      ? Promise.reject(refusal("haptic_feedback", "not_supported"))
      : (post(type, key ? { [key]: value } : {}), Promise.resolve({ status: "ok" }));

  const initData = launch.get("WebAppData") || "";
  const webApp = {
    initData,
    initDataUnsafe: parsed(initData),
    platform,
    version: launch.get("WebAppVersion") || "",
    deviceName: "MAX emulator",
    ready: () => post("WebAppReady"),
    close: () => post("WebAppClose"),
    BackButton: backButton(),
    enableClosingConfirmation: () => post("WebAppSetupClosingBehavior", { needConfirmation: true }),
    disableClosingConfirmation: () =>
      post("WebAppSetupClosingBehavior", { needConfirmation: false }),
    enableVerticalSwipes: () => post("WebAppSetupVerticalSwipes", { allowed: true }),
    disableVerticalSwipes: () => post("WebAppSetupVerticalSwipes", { allowed: false }),
    openLink: (url) => post("WebAppOpenLink", { url }),
    openMaxLink: (url) => post("WebAppOpenMaxLink", { url }),
    downloadFile: (url, fileName) => ask("WebAppDownloadFile", "download_file", { url, fileName }),
    shareMaxContent: (content) => ask("WebAppMaxShare", "share_max_content", content),
    shareContent: isWeb
      ? unsupported("share_content")
      : (content) => ask("WebAppShare", "share_content", content),
    requestContact: () => ask("WebAppRequestPhone", "request_phone"),
    openCodeReader: unsupported("open_code_reader"),
    getViewportSize: () => ask("WebAppGetViewportSize", "get_viewport_size"),
    getLaunchContext: () => ask("WebAppGetLaunchContext", "get_launch_context"),
    requestScreenMaxBrightness: unsupported("screen_brightness"),
    restoreScreenBrightness: unsupported("screen_brightness"),
    HapticFeedback: {
      impactOccurred: haptic("WebAppHapticFeedbackImpact", "impactStyle"),
      notificationOccurred: haptic("WebAppHapticFeedbackNotification", "notificationType"),
      selectionChanged: haptic("WebAppHapticFeedbackSelectionChange"),
    },
    ScreenCapture: {
      enableScreenCapture: () => post("WebAppSetupScreenCaptureBehavior", { isEnabled: true }),
      disableScreenCapture: () => post("WebAppSetupScreenCaptureBehavior", { isEnabled: false }),
    },
    onEvent: on,
    offEvent: off,
    sendEvent,
  };
  if (!isWeb) {
    webApp.DeviceStorage = storage("WebAppDeviceStorage", "device_storage");
    webApp.SecureStorage = storage("WebAppSecureStorage", "secure_storage");
  }
  window.WebApp = webApp;
})();
