/* Small helpers around the DOM: build elements, keep lists in step. */

const SVG = "http://www.w3.org/2000/svg";

/** An element: `on` holds listeners, `data` the dataset, `testid` its data-testid. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "on")
      for (const [type, f] of Object.entries(value)) element.addEventListener(type, f);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "testid") element.dataset.testid = value;
    else if (name in element && name !== "list") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(
    ...children
      .flat(Infinity)
      .filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** A line icon by name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** A round button that shows an icon only. */
export function iconButton(name, label, click, testid) {
  return h(
    "button",
    {
      type: "button",
      className: "icon-button",
      title: label,
      ariaLabel: label,
      testid,
      on: { click },
    },
    icon(name),
  );
}

/** Make the children of `parent` follow `items`; unchanged ones keep their elements. */
export function keep(parent, items, key, build) {
  const old = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  const elements = items.map((item) => {
    const id = String(key(item));
    const signature = JSON.stringify(item);
    const known = old.get(id);
    if (known && known.signature === signature) return known;
    const element = build(item);
    element.dataset.key = id;
    element.signature = signature;
    return element;
  });
  const wanted = new Set(elements);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  elements.forEach((element, index) => {
    if (parent.children[index] !== element)
      parent.insertBefore(element, parent.children[index] ?? null);
  });
}

const ICONS = {
  send: "M4 12 20 4l-5 16-3.5-6.5L4 12Zm7.5 1.5L20 4",
  attach:
    "M20 11.5 12 19.5a5 5 0 0 1-7-7l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4l7.4-7.3",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  back: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6 6 18",
  theme: "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z",
  clock: "M12 7v5l3.5 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  faults:
    "M12 9v4m0 3.5v.01M10.3 4.2 2.8 17.5A2 2 0 0 0 4.5 20.5h15a2 2 0 0 0 1.7-3L13.7 4.2a2 2 0 0 0-3.4 0Z",
  plus: "M12 5v14M5 12h14",
  group:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9c0-3.5 2.7-5.5 6-5.5s6 2 6 5.5M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.9c1.9.8 3 2.5 3 5.1",
  link: "M8 16 17 7M9.5 7H17v7.5",
  app: "M5 5h6v6H5zM13 5h6v6h-6zM5 13h6v6H5zM13 13h6v6h-6z",
  contact: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c0-4 3.3-6 7.5-6s7.5 2 7.5 6",
  place:
    "M12 21s7-6 7-11.5a7 7 0 0 0-14 0C5 15 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  copy: "M9 9h10v10H9zM15 9V5H5v10h4",
  reply: "M10 6 4 12l6 6M4 12h9a7 7 0 0 1 7 7",
  forward: "m14 6 6 6-6 6m6-6h-9a7 7 0 0 0-7 7",
  edit: "M5 19h3.5L19 8.5 15.5 5 5 15.5V19Z",
  trash: "M5 7h14M10 7V4.5h4V7m-7 0 1 13h8l1-13",
  file: "M7 3h7l5 5v13H7zM14 3v5h5",
  play: "M8 5.5v13l10-6.5-10-6.5Z",
  reload: "M19 12a7 7 0 1 1-2.1-5M19 4v4h-4",
  check: "m5 12.5 4.5 4.5L19 7.5",
  message: "M4 5h16v11H9l-5 4V5Z",
};
