import { parsePath, readPath } from "../../kernel/expressions/index.ts";
import type { SourceRules } from "../connectors/connector.ts";

const MAX_TYPE = 200;
/** What no sender means, and no list can show. */
const UNSEEN = /\p{C}/gu;

/** A request as its rules look at it. */
export interface Told {
  headers: { readonly [name: string]: string };
  data: unknown;
}

/** What kind of event a request is about, by a source's rules; null where they find nothing. */
export function typeOf({ type_header, type_path }: SourceRules, told: Told): string | null {
  const found = headerOf(told, type_header) ?? textAt(told.data, type_path);
  const type = found?.replace(UNSEEN, "").trim().slice(0, MAX_TYPE);
  return type || null;
}

/** What a sender calls a request by Standard Webhooks; Svix, whose scheme it was, by its own name. */
const IDS = ["webhook-id", "svix-id"];

/** What names a request once and for all: the same for one that is sent again. Never made from the body. */
export function keyOf({ id_header, id_path }: SourceRules, told: Told): string | null {
  const [standard] = IDS.flatMap((name) => headerOf(told, name) ?? []);
  return (standard ?? headerOf(told, id_header) ?? textAt(told.data, id_path)) || null;
}

function headerOf({ headers }: Told, name: string | null): string | null {
  return (name && headers[name.toLowerCase()]) || null;
}

function textAt(data: unknown, path: string | null): string | null {
  const parsed = path === null ? null : parsePath(path);
  const value = parsed && "path" in parsed ? readPath(data, parsed.path) : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
