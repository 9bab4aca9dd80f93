import { catalogue, findEvent } from "../../events/index.ts";
import { invalidInput } from "../../kernel/errors.ts";
import { connectorOf } from "../connections/connector-of.ts";
import { readConnection } from "../connections/queries.ts";
import type { HubDeps } from "../deps.ts";
import { dataOf, type Incoming, namedCapture, ofProject } from "../runs/incoming.ts";
import type { SampleInput } from "./try-wire.ts";

/** What expressions see of a sample. */
export async function readSample(deps: HubDeps, projectId: number, sample: SampleInput): Promise<object> {
  return dataOf(await incomingSample(deps, projectId, sample));
}

/** A sample as if it came in now. */
export async function incomingSample(
  { db, clock }: HubDeps,
  projectId: number,
  sample: SampleInput,
): Promise<Incoming> {
  const now = clock.now();
  switch (sample.kind) {
    case "capture": {
      const found = await namedCapture(db.read, projectId, sample.name);
      if (!found)
        throw invalidInput("sample.name", `there is no captured request "${sample.name}" in this project`);
      return found;
    }
    case "event": {
      const event = await findEvent(db.read, projectId, Number(sample.name));
      if (!event) throw invalidInput("sample.name", `there is no event ${sample.name} in this project`);
      return ofProject(JSON.parse(event.body));
    }
    case "body":
      return received(sample.body, { type: "", source: "sample", now });
    case "event_type":
      if (sample.connection_id == null) return ofCatalogue(sample.name, now);
      return ofConnector(await readConnection(db.read, projectId, sample.connection_id), sample.name, now);
  }
}

function ofCatalogue(type: string, now: number): Incoming {
  const kind = catalogue.get(type);
  if (!kind) throw noSample(type);
  return ofProject({ id: 0, type, data: kind.sample, created_at: Math.floor(now / 1000) });
}

function ofConnector(connection: Parameters<typeof connectorOf>[0], type: string, now: number): Incoming {
  const sample = connectorOf(connection).source?.samples?.find((one) => one.type === type);
  if (!sample) throw noSample(type);
  return received(sample.body, { type, source: connection.name, now });
}

function received(
  body: unknown,
  { type, source, now }: { type: string; source: string; now: number },
): Incoming {
  const request = { method: "POST", headers: {}, query: {} };
  return { id: 0, type, receivedAt: now, source, capture: null, body, request };
}

function noSample(type: string) {
  return invalidInput("sample.name", `there is no sample of "${type}"`);
}
