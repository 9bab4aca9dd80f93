import { type Html, html } from "../kernel/html.ts";
import type { JsonSchema } from "../kernel/http/index.ts";
import { inline } from "./prose.ts";

interface Row {
  /** From the outside to the inside: `profile`, `city`. */
  path: readonly string[];
  schema: JsonSchema;
  isRequired: boolean;
}

/** The members of an object, those of objects within it behind them. What is answered has no marks of what is required. */
export function schemaTable(schema: JsonSchema, { isAnswer }: { isAnswer: boolean }): Html | null {
  const rows = rowsOf(schema, [], isAnswer);
  if (rows.length === 0) return null;
  return html`<table><tbody>${rows.map(renderRow)}</tbody></table>`;
}

/** A row of such a table, for what is no schema's member. */
export function renderRow({ path, schema, isRequired }: Row): Html {
  const outer = path.slice(0, -1).map((part) => html`<span class="outer">${part}.</span>`);
  const mark = isRequired ? html` <span class="needed">required</span>` : null;
  return html`<tr><th scope="row"><code>${outer}${path.at(-1) ?? ""}</code></th><td><span class="type">${typeOf(schema)}</span>${mark}${notesOn(schema)}</td></tr>`;
}

function rowsOf(schema: JsonSchema, path: readonly string[], isAnswer: boolean): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const isRequired = !isAnswer && (schema.required?.includes(name) ?? false);
    const row = { path: [...path, name], schema: member, isRequired };
    const [inner, suffix] = innerOf(member);
    return [row, ...(inner ? rowsOf(inner, [...path, name + suffix], isAnswer) : [])];
  });
}

/** The object that a member is, or has in its list. */
function innerOf(schema: JsonSchema): [JsonSchema, string] | [null, ""] {
  if (schema.properties) return [schema, ""];
  if (schema.items?.properties) return [schema.items, "[]"];
  const one = schema.anyOf?.find((alternative) => alternative.properties);
  return one ? [one, ""] : [null, ""];
}

/** A schema's type in words: `text or null`, `list of User`. */
export function typeOf(schema: JsonSchema): Html {
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.anyOf) return html`${joined(schema.anyOf.map(typeOf), " or ")}`;
  if (schema.enum) return html`one of ${joined(schema.enum.map(asCode), ", ")}`;
  if (schema.items) return html`list of ${typeOf(schema.items)}`;
  if (typeof schema.additionalProperties === "object") {
    return html`object of ${typeOf(schema.additionalProperties)}`;
  }
  if (schema.format === "date-time") return html`time`;
  return html`${[schema.type ?? "anything"].flat().map(wordFor).join(" or ")}`;
}

function asCode(value: unknown): Html {
  return html`<code>${String(value)}</code>`;
}

function joined(parts: readonly Html[], between: string): Html[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [html`${between}`, part]));
}

const WORDS: { [type: string]: string } = { string: "text", boolean: "true or false", array: "list" };

function wordFor(type: string): string {
  return WORDS[type] ?? type;
}

function notesOn(schema: JsonSchema): Html[] {
  const limits = limitsOf(schema);
  const notes = [
    ...(schema.description ? [inline(schema.description)] : []),
    ...(limits ? [[html`${limits}`]] : []),
  ];
  return notes.map((note) => html`<span class="note">${note}</span>`);
}

function limitsOf({
  default: preset,
  minLength,
  maxLength,
  minimum,
  maximum,
  maxItems,
}: JsonSchema): string | null {
  const limits = [
    ...(preset === undefined ? [] : [`${JSON.stringify(preset)} if left out`]),
    ...range(minLength, maxLength, "characters"),
    ...(maximum === Number.MAX_SAFE_INTEGER ? [] : range(minimum, maximum, "")),
    ...range(undefined, maxItems, "entries"),
  ];
  const [first = "", ...rest] = limits;
  return first === "" ? null : `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(", ")}.`;
}

function range(from: number | undefined, to: number | undefined, unit: string): string[] {
  const numbers = to === undefined ? [] : [from === undefined ? `up to ${to}` : `${from} to ${to}`];
  const least = to === undefined && from !== undefined ? [`at least ${from}`] : [];
  return [...numbers, ...least].map((text) => `${text} ${unit}`.trim());
}
