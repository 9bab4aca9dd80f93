import { type AddressInfo, createServer } from "node:net";
import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { createEgress, type Egress } from "./egress.ts";

const PIECES = [
  ...[
    "HTTP/1.1 200 OK\r\n",
    "HTTP/1.1 100 Continue\r\n\r\n",
    "HTTP/1.1 103 Hints\r\n",
    "HTTP/1.0 500 \r\n",
    "HTTP/2 200\r\n",
  ],
  ...[
    "HTTP/1.1 099 x\r\n",
    "HTTP/1.1 101 x\r\n",
    "content-length: 3\r\n",
    "content-length: 99999999999999999999\r\n",
  ],
  ...[
    "transfer-encoding: chunked\r\n",
    "connection: close\r\n",
    "connection: upgrade\r\nupgrade: h2c\r\n",
    "keep-alive: timeout=0\r\n",
  ],
  ...[
    "\r\n",
    "\n",
    "abc",
    "3\r\nabc\r\n",
    "0\r\n\r\n",
    "ffffffff\r\n",
    ":\r\n",
    "x",
    "\0",
    "HTTP/1.1 1",
    "HTTP",
  ],
];

let answer: Uint8Array[] = [];
let egress: Egress;
let url: string;

beforeEach(async () => {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      for (const bytes of answer) socket.write(bytes);
      socket.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  egress = createEgress({ allow: ["127.0.0.1"] });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return async () => {
    await egress.close();
    await new Promise((resolve) => server.close(resolve));
  };
});

const answers = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES).map((it) => Buffer.from(it, "latin1")) },
    fc.uint8Array({ maxLength: 12 }),
  ),
  { maxLength: 10 },
);

it("whatever bytes come back, the request ends as data and in time", async () => {
  await fc.assert(
    fc.asyncProperty(answers, fc.boolean(), async (bytes, whole) => {
      answer = whole ? [Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\n"), ...bytes])] : bytes;
      const outcome = await egress.send({ url, method: "POST", headers: {}, body: "{}", deadlineMs: 20_000 });
      if (outcome.kind === "answered") expect(outcome.status).toBeGreaterThanOrEqual(200);
      else expect(["invalid_response", "connection_reset"]).toContain(outcome.error);
    }),
    { seed: 9, numRuns: 1_000 },
  );
});
