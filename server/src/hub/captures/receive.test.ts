import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { tryLater } from "../../kernel/errors.ts";
import { systemIds } from "../../kernel/ids.ts";
import { openKeyring } from "../../kernel/secrets/index.ts";
import { createSetClock } from "../../testing/set-clock.ts";
import { generic } from "../connectors/generic.ts";
import { initialRules } from "../sources/rules.ts";
import { type Incoming, type ReceiveDeps, receive } from "./receive.ts";

const MEGABYTE = 2 ** 20;

test("what comes packed takes room for what it unpacks to, or is told to come again before anything is stored", async () => {
  const held: number[] = [];
  const stored: unknown[] = [];
  const clock = createSetClock(Date.UTC(2026, 2, 2));
  const deps: ReceiveDeps = {
    clock,
    ids: systemIds(clock),
    keyring: openKeyring({ secret: randomBytes(32).toString("hex"), dataDir: "" }),
    maxBytes: MEGABYTE,
    store: async (arrived) => {
      stored.push(arrived);
      return { id: 1, state: "accepted" };
    },
  };
  const incoming: Incoming = {
    source: {
      project_id: 1,
      connection_id: 1,
      rules: JSON.stringify(initialRules({ schemes: ["none"], steps: [] })),
      secrets: null,
      paused_at: null,
      connector: generic.id,
    },
    method: "POST",
    headers: { "content-encoding": "gzip" },
    query: {},
    address: "127.0.0.1",
    body: gzipSync("x".repeat(MEGABYTE)),
    hold: (bytes) => void held.push(bytes),
  };
  await receive(deps, incoming);
  expect([held, stored.length]).toEqual([[MEGABYTE], 1]);
  await receive(deps, { ...incoming, headers: {} });
  expect([held, stored.length]).toEqual([[MEGABYTE], 2]);

  const full = () => {
    throw tryLater("rate_limited", "Too much is coming in at once.", 1);
  };
  await expect(receive(deps, { ...incoming, hold: full })).rejects.toMatchObject({ code: "rate_limited" });
  expect(stored).toHaveLength(2);
});
