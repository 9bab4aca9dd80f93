import { Ajv } from "ajv";
import formats from "ajv-formats";
import { catalogue } from "../events/index.ts";
import type { Database } from "../kernel/database/index.ts";
import type { Json } from "./api.ts";

export interface SentEvent {
  id: number;
  type: string;
  data: Json;
  created_at: number;
}

/** Every event recorded, as it is sent, oldest first. */
export async function recordedEvents(db: Database): Promise<SentEvent[]> {
  const rows = await db.read.all<{ body: string }>("select body from events order by id");
  return rows.map((row) => JSON.parse(row.body));
}

export async function recordedTypes(db: Database): Promise<string[]> {
  return (await recordedEvents(db)).map((event) => event.type);
}

const ajv = formats.default(new Ajv({ allErrors: true, strictTypes: false }));

/** What is wrong with recorded payloads by the catalogue's schemas: one line each. */
export async function badPayloads(db: Database): Promise<string[]> {
  const bad: string[] = [];
  for (const { id, type, data } of await recordedEvents(db)) {
    const kind = catalogue.get(type);
    if (!kind) bad.push(`${id} ${type}: not in the catalogue`);
    else if (!ajv.validate(kind.schema, data)) bad.push(`${id} ${type}: ${ajv.errorsText()}`);
  }
  return bad;
}
