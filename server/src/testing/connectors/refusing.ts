import { expect, test } from "vitest";
import {
  type Connector,
  type Field,
  Refusal,
  type TargetKind,
  type Values,
} from "../../hub/connectors/connector.ts";
import { fill, filledIn, secretsOf } from "../stand-ins/filled-in.ts";
import { openTestIo, runInput } from "../stand-ins/open-io.ts";

/** Nothing listens there. */
const NOWHERE = "http://127.0.0.1:9";

/** What isn't filled in, or came to nothing, is told in words, before anything is sent. */
export function itRefusesWhatIsMissing(connector: Connector): void {
  const { auth, check, targets = [] } = connector;
  const connection = filledIn(connector, NOWHERE);
  const needed = (fields: readonly Field[], values: Values) =>
    fields.filter(({ id, required }) => required && values[id] !== undefined && id !== "where");

  for (const field of needed(auth, connection)) {
    if (check)
      test(`is not checked without its ${field.id}`, () =>
        refuses(connector, field.label, (io) => check(io, without(connection, field.id))));
  }

  for (const target of targets) {
    const settings = fill(target.settings, NOWHERE);
    const run = (over: { connection?: Values; settings?: Values; values?: Values }) => (io: Io) =>
      target.run(io, runInput({ connection, settings, values: {}, ...over }));

    for (const field of needed(auth, connection)) {
      test(`${target.id} is not run without the connection's ${field.id}`, async () => {
        const values = await mapped(target, connection, settings);
        await refuses(connector, field.label, run({ connection: without(connection, field.id), values }));
      });
    }

    for (const field of needed(target.settings, settings)) {
      test(`${target.id} is not run without ${field.id}`, async () => {
        const values = await mapped(target, connection, settings);
        await refuses(connector, field.label, run({ settings: without(settings, field.id), values }));
      });
    }

    test(`${target.id} is not run when a field that it needs came to nothing`, async () => {
      const fields = await fieldsOf(target, connection, settings);
      for (const { id, label } of fields.filter(({ required }) => required)) {
        const values = { ...(await mapped(target, connection, settings)), [id]: null };
        await refuses(connector, label, run({ values }));
      }
    });
  }
}

type Io = ReturnType<typeof openTestIo>;

async function refuses(
  connector: Connector,
  label: string,
  act: (io: Io) => Promise<unknown>,
): Promise<void> {
  const io = openTestIo({ secrets: secretsOf(connector.auth, filledIn(connector, NOWHERE)) });
  try {
    const refusal = await act(io).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ kind: "no", code: "missing_field" });
    expect((refusal as Refusal).message).toContain(label);
    expect(io.steps).toEqual([]);
  } finally {
    io.close();
  }
}

function without(values: Values, id: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== id));
}

/** Those that are known without asking: where there is nobody to ask, none. */
async function fieldsOf(target: TargetKind, connection: Values, settings: Values) {
  const io = openTestIo();
  try {
    return await target.fields(io, connection, settings);
  } catch {
    return [];
  } finally {
    io.close();
  }
}

/** Something for each field. */
export async function mapped(target: TargetKind, connection: Values, settings: Values): Promise<Values> {
  const fields = await fieldsOf(target, connection, settings);
  if (fields.length === 0) return UNASKED;
  return Object.fromEntries(fields.map(({ id, type }) => [id, MAPPED[type]]));
}

/** For who has to be asked for its fields: people are found by their address everywhere. */
const UNASKED = { email: "bruce@example.com", Email: "bruce@example.com" };

const MAPPED = { text: "sample", number: 7, boolean: true, date: "2026-03-02", json: { a: 1 } };
