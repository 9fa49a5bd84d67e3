/* Talks to the control API and follows the state of the emulator. */

const REFRESH_MS = 40;
const listeners = new Set();
export let state = null;

/** Call the control API; a refusal is thrown with its message. */
export async function call(method, path, body) {
  const response = await fetch(`/_emulator/${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message ?? response.statusText);
  return answer;
}

export const post = (path, body = {}) => call("POST", path, body);

/** Upload a file; the attachment to say. */
export async function upload(file) {
  const kind = file.type.startsWith("image/")
    ? "image"
    : file.type.startsWith("audio/")
      ? "audio"
      : file.type.startsWith("video/")
        ? "video"
        : "file";
  const query = new URLSearchParams({ type: kind, filename: file.name });
  const response = await fetch(`/_emulator/attachments?${query}`, {
    method: "POST",
    headers: { "Content-Type": file.type || "application/octet-stream" },
    body: file,
  });
  return response.json();
}

export const subscribe = (listener) => listeners.add(listener);

let scheduled = false;
async function refresh() {
  scheduled = false;
  state = await call("GET", "state");
  listeners.forEach((listener) => listener(state));
}

function schedule() {
  if (scheduled) return;
  scheduled = true;
  setTimeout(refresh, REFRESH_MS);
}

/** Show the state again without asking the emulator. */
export const redraw = () => state && listeners.forEach((listener) => listener(state));

export function follow() {
  new EventSource("/_emulator/events").addEventListener("change", schedule);
}
