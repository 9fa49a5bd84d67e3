"use strict";
/* Draws /openapi.json. Everything is set as text: nothing of the document is taken for HTML. */

const make = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
};

/** A sentence; what stands between backticks is code. */
const prose = (text) => (text ?? "").split("`").map((part, index) => (index % 2 ? make("code", {}, part) : part));

const nameOf = (schema) => schema.$ref.split("/").pop();

const typeOf = (schema) => {
  if (!schema || Object.keys(schema).length === 0) return "any";
  if (schema.$ref) return make("a", { href: `#schema-${nameOf(schema)}` }, nameOf(schema));
  if (schema.anyOf) return joined(schema.anyOf.map(typeOf), " or ");
  if (schema.type === "array") return make("span", {}, "list of ", typeOf(schema.items));
  if (schema.enum) return schema.enum.join(" · ");
  if (schema.additionalProperties) return make("span", {}, "map of ", typeOf(schema.additionalProperties));
  return schema.format ? `${schema.type}, ${schema.format}` : schema.type;
};

const joined = (parts, between) =>
  make("span", {}, ...parts.flatMap((part, index) => (index ? [between, part] : [part])));

const LIMITS = { minimum: "from", maximum: "to", maxLength: "characters at most:", maxItems: "items at most:", pattern: "pattern" };

const limitsOf = (schema) =>
  Object.entries(LIMITS)
    .filter(([key]) => key in schema && !(schema[key] > Number.MAX_SAFE_INTEGER))
    .map(([key, words]) => `${words} ${schema[key]}`)
    .join(", ");

const row = (name, required, schema, description) =>
  make("tr", {},
    make("td", {}, name, required ? "" : make("span", { class: "faint" }, " ?")),
    make("td", {}, typeOf(schema), " ", make("span", { class: "faint" }, limitsOf(schema))),
    make("td", { class: "faint" }, ...prose(description ?? schema.description)));

const example = (content) =>
  content.example && make("details", {}, make("summary", {}, "Example"), make("pre", {}, JSON.stringify(content.example, null, 2)));

const responseRows = (responses, shared) =>
  Object.entries(responses).sort().map(([status, found]) => {
    const response = found.$ref ? shared[nameOf(found)] : found;
    const [content] = Object.values(response.content ?? {});
    return make("tr", {},
      make("td", {}, status),
      make("td", {}, content ? typeOf(content.schema) : ""),
      make("td", { class: "faint" }, ...prose(response.description), content && Number(status) < 400 ? example(content) : null));
  });

const operation = (path, method, found, shared) => {
  const body = found.requestBody?.content["application/json"];
  return make("article", { id: found.operationId },
    make("h3", {}, found.summary),
    make("div", { class: "route" }, make("span", { class: `method ${method}` }, method), make("code", {}, path),
      found.security?.length ? make("span", { class: "faint" }, "needs a session") : null),
    found.description === found.summary ? null : make("p", {}, ...prose(found.description)),
    found.parameters.length ? make("h4", {}, "Parameters") : null,
    found.parameters.length
      ? make("table", {}, ...found.parameters.map((each) => row(each.name, each.required, each.schema, each.description)))
      : null,
    body ? make("h4", {}, "Body") : null,
    body ? make("p", {}, typeOf(body.schema)) : null,
    body ? example(body) : null,
    make("h4", {}, "Answers"),
    make("table", {}, ...responseRows(found.responses, shared)));
};

const schemaCard = ([name, schema]) =>
  make("article", { id: `schema-${name}` },
    make("h3", {}, name),
    schema.description ? make("p", { class: "faint" }, ...prose(schema.description)) : null,
    schema.enum ? make("p", {}, make("code", {}, schema.enum.join(" · "))) : null,
    schema.properties
      ? make("table", {}, ...Object.entries(schema.properties).map(([key, value]) => row(key, schema.required?.includes(key), value)))
      : null);

const operationsOf = (spec, tag) =>
  Object.entries(spec.paths).flatMap(([path, methods]) =>
    Object.entries(methods).filter(([, found]) => found.tags.includes(tag)).map(([method, found]) => ({ path, method, found })));

const draw = (spec) => {
  const main = document.getElementById("main");
  const contents = document.getElementById("contents");
  main.replaceChildren(
    make("h1", {}, spec.info.title),
    make("p", {}, ...prose(spec.info.description)),
    make("p", { class: "faint" }, `Version ${spec.info.version} · `, make("a", { href: "/openapi.json" }, "OpenAPI document")));
  for (const tag of spec.tags) {
    const operations = operationsOf(spec, tag.name);
    contents.append(make("h2", {}, tag.name),
      ...operations.map(({ found }) => make("a", { href: `#${found.operationId}` }, found.summary)));
    main.append(make("h2", {}, tag.name), make("p", { class: "faint" }, tag.description),
      ...operations.map(({ path, method, found }) => operation(path, method, found, spec.components.responses)));
  }
  const schemas = Object.entries(spec.components.schemas).sort();
  contents.append(make("h2", {}, "schemas"), ...schemas.map(([name]) => make("a", { href: `#schema-${name}` }, name)));
  main.append(make("h2", {}, "schemas"), ...schemas.map(schemaCard));
};

fetch("/openapi.json", { headers: { Accept: "application/json" } })
  .then((answer) => answer.json())
  .then(draw);
