/**
 * MAX around the page: the bridge `window.WebApp`, as far as it is there.
 * Source: "Bridge" of the mini-app documentation of dev.max.ru (September 2026).
 */

type Handler = () => void;

interface WebApp {
  initData?: string;
  initDataUnsafe?: { user?: { language_code?: string }; start_param?: string };
  platform?: string;
  ready?: () => void;
  enableClosingConfirmation?: () => void;
  disableClosingConfirmation?: () => void;
  openLink?: (url: string) => void;
  openMaxLink?: (url: string) => void;
  shareMaxContent?: (content: { text?: string; link?: string }) => unknown;
  BackButton?: { show: () => void; hide: () => void; onClick: (handler: Handler) => void; offClick: (handler: Handler) => void };
  HapticFeedback?: {
    impactOccurred: (style: "light") => unknown;
    notificationOccurred: (kind: "error" | "success") => unknown;
    selectionChanged: () => unknown;
  };
}

const fragment = new URLSearchParams(location.hash.slice(1));
const bridge = (): WebApp | undefined => (window as { WebApp?: WebApp }).WebApp;

/** Signed by MAX; empty outside of it. */
export const initData = (): string => bridge()?.initData || (fragment.get("WebAppData") ?? "");

/** How the page should look: MAX for desktop and web resembles iOS. */
export const platform = (): "ios" | "android" =>
  (bridge()?.platform ?? fragment.get("WebAppPlatform")) === "android" ? "android" : "ios";

/** The person's language before their session is known. */
export const hostLanguage = (): string => bridge()?.initDataUnsafe?.user?.language_code ?? navigator.language;

export const ready = (): void => attempt(() => bridge()?.ready?.());

/** Asks before the mini-app closes. */
export const confirmClosing = (needed: boolean): void =>
  attempt(() => (needed ? bridge()?.enableClosingConfirmation?.() : bridge()?.disableClosingConfirmation?.()));

/** MAX's own back button. */
export const backButton = {
  onPress: (handler: Handler): void => attempt(() => bridge()?.BackButton?.onClick(handler)),
  show: (needed: boolean): void => attempt(() => (needed ? bridge()?.BackButton?.show() : bridge()?.BackButton?.hide())),
};

/** Opens an address outside of the mini-app; MAX's own ones in MAX. */
export const openLink = (url: string): void => {
  const max = /^https:\/\/max\.ru\//.test(url);
  const opener = max ? bridge()?.openMaxLink : bridge()?.openLink;
  if (opener) attempt(() => opener(url));
  else window.open(url, "_blank", "noopener");
};

/** Whether MAX can hand a text to a chat. */
export const canShare = (): boolean => bridge()?.shareMaxContent !== undefined;
export const share = (text: string, link: string): void => attempt(() => bridge()?.shareMaxContent?.({ text, link }));

/** Something to feel: an outcome, a touch, another choice. */
export const feel = (kind: "success" | "error" | "tap" | "choice"): void =>
  attempt(() => {
    const haptics = bridge()?.HapticFeedback;
    if (kind === "tap") return haptics?.impactOccurred("light");
    return kind === "choice" ? haptics?.selectionChanged() : haptics?.notificationOccurred(kind);
  });

/** The bridge throws, or rejects, where a client does not support something: then there is nothing to do. */
const attempt = (action: () => unknown): void => {
  try {
    void Promise.resolve(action()).catch(() => undefined);
  } catch {
    return;
  }
};

export const botUsername = (): string => document.querySelector<HTMLMetaElement>('meta[name="bot-username"]')?.content ?? "";
