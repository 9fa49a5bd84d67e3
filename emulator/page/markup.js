/* Renders MAX's text with markup, whose offsets are UTF-16 like JavaScript's strings. */

import { h } from "./dom.js";

const TAGS = {
  strong: "strong",
  emphasized: "em",
  monospaced: "code",
  strikethrough: "s",
  underline: "u",
  highlighted: "mark",
  heading: "h4",
  quote: "blockquote",
};
const URLS = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/** Nodes of a text; spans nest, and a span that sticks out of its parent is cut. */
export function formatted(text, markup = []) {
  const spans = [...markup].sort((a, b) => a.from - b.from || b.length - a.length);
  return render(text, 0, text.length, spans);
}

function render(text, from, to, spans) {
  const nodes = [];
  let position = from;
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index];
    if (span.from < position) continue;
    const end = Math.min(span.from + span.length, to);
    nodes.push(...plain(text.slice(position, span.from)));
    const inner = spans.slice(index + 1).filter((other) => other.from < end);
    nodes.push(element(span, render(text, span.from, end, inner)));
    position = end;
  }
  nodes.push(...plain(text.slice(position, to)));
  return nodes;
}

function element(span, children) {
  if (span.type === "link") return anchor(span.url, children);
  if (span.type === "user_mention") return h("span", { className: "mention" }, children);
  return h(TAGS[span.type] ?? "span", {}, children);
}

function plain(text) {
  const nodes = [];
  let position = 0;
  for (const match of text.matchAll(URLS)) {
    nodes.push(text.slice(position, match.index), anchor(match[0], [match[0]]));
    position = match.index + match[0].length;
  }
  return [...nodes, text.slice(position)].filter(Boolean);
}

function anchor(url, children) {
  const safe = /^(https?|mailto|tel):/i.test(url) ? url : undefined;
  return h("a", { href: safe, target: "_blank", rel: "noopener noreferrer" }, children);
}
