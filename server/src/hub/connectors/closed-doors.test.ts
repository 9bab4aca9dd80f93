import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLOSED_ANSWERS, CLOSED_HOSTS, words } from "../../testing/hostile-addresses.ts";
import { type HostileReceiver, startHostileReceiver } from "../../testing/hostile-receiver.ts";
import { openTestIo } from "../../testing/hub-io.ts";
import type { Connector, Values } from "./connector.ts";
import type { Io } from "./io.ts";
import { mysql } from "./mysql.ts";
import { postgres } from "./postgres.ts";
import { smtp } from "./smtp.ts";

type Try = (io: Io, host: string, port: number) => Promise<unknown>;

const server = { database: "d", user: "u", password: "p", tls: "off" };
const values = { to: "a@example.com", subject: "s", text: "t" };
const rest = { idempotencyKey: "k", occurredAt: 0 };

/** Everything of a connector that goes out: the test button, what the editor asks for, and a run. */
function doorsOf(connector: Connector, connection: Values, settings: Values): Try[] {
  const [target] = connector.targets ?? [];
  const to = (host: string, port: number) => ({ ...connection, host, port });
  const looks: Try[] = [
    async (io, host, port) => connector.check?.(io, to(host, port)),
    async (io, host, port) => target?.run(io, { connection: to(host, port), settings, values, ...rest }),
  ];
  if (target?.options === undefined) return looks;
  return [
    ...looks,
    async (io, host, port) => target.options?.(io, to(host, port), settings, "table"),
    async (io, host, port) => target.fields(io, to(host, port), settings),
  ];
}

const DOORS: [name: string, tries: Try[]][] = [
  ["postgres", doorsOf(postgres, server, { table: "t" })],
  ["mysql", doorsOf(mysql, server, { table: "t" })],
  ["smtp", doorsOf(smtp, { tls: "off", from: "a@example.com" }, {})],
  [
    "HTTP",
    [
      (io, host, port) => io.fetch({ url: `http://${urlHost(host)}:${port}/ok` }),
      (io, host, port) => io.fetch({ url: `https://${urlHost(host)}:${port}/ok`, json: {} }),
    ],
  ],
];

describe.each(DOORS)("the way out of %s", (_name, tries) => {
  let receiver: HostileReceiver;
  const dialled: unknown[] = [];
  const watch = (message: unknown) => dialled.push(message);

  beforeAll(async () => {
    receiver = await startHostileReceiver();
    subscribe("net.client.socket", watch);
  });
  afterAll(async () => {
    unsubscribe("net.client.socket", watch);
    await receiver.close();
  });

  async function expectClosed(host: string): Promise<void> {
    for (const attempt of tries) {
      const io = openTestIo({
        egress: { allow: [], resolve: async (name) => CLOSED_ANSWERS[name] ?? [] },
        deadlineMs: 20_000,
      });
      await expect(attempt(io, host, receiver.port), host).rejects.toMatchObject({
        kind: "no",
        code: expect.stringMatching(/^(blocked_address|url_blocked)$/),
      });
      expect(dialled, host).toEqual([]);
      expect(
        io.steps.map(({ error }) => error),
        host,
      ).toEqual([expect.stringMatching(/blocked/)]);
    }
  }

  it.each(CLOSED_HOSTS)("is closed to %s", async (_group, hosts) => {
    for (const host of words(hosts)) await expectClosed(host.replace(/^\[|\]$/g, ""));
    expect(receiver.connections().opened).toBe(0);
  });

  it.each(Object.keys(CLOSED_ANSWERS))("is closed to the name %s, which leads there", async (host) => {
    await expectClosed(host);
    expect(receiver.connections().opened).toBe(0);
  });

  it("is open to what the operator has opened: the probe of these tests sees that", async () => {
    for (const attempt of tries) {
      const io = openTestIo({ egress: { allow: ["127.0.0.1"] }, deadlineMs: 500 });
      await attempt(io, "127.0.0.1", receiver.port).catch(() => undefined);
    }
    expect(dialled.splice(0)).not.toEqual([]);
  });
});

/** An IPv6 address stands in brackets in a URL. */
function urlHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
