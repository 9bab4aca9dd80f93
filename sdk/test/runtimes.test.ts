import { readFileSync } from "node:fs";
import { cp, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isBrowserMissing, launchChromium } from "../../e2e/browser/chromium.ts";
import { requestHeaders } from "../../server/src/webhooks/request.ts";
import { signingKeys } from "../../server/src/webhooks/sign.ts";
import { type Server, startServer } from "../src/testing/server.ts";
import { bin, installBuilt, run, SDK, startUserProject, type UserProject } from "./built-package.ts";

const NOW = Date.UTC(2026, 2, 2, 9, 30);
const SECRET = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
const OTHER = `whsec_${Buffer.alloc(32, 2).toString("base64")}`;
const BODY = '{"id":7,"type":"tester_created","data":{"email":"zoë@example.com"},"created_at":1}';
const keys = [signingKeys(OTHER), signingKeys(SECRET)];
const address = { url: "https://a.example", headers: {}, signature: "prefinery" as const, keys };
const webhook = {
  body: BODY,
  headers: requestHeaders(address, "evt_1", BODY, NOW, "x"),
  secret: SECRET,
  now: NOW,
};
const prefinery = { "X-Prefinery-Signature": webhook.headers["x-prefinery-signature"] };

/** What is received, and what to make of it. */
const WEBHOOKS = [
  [webhook, "tester_created"],
  [{ ...webhook, scheme: "prefinery" }, "tester_created"],
  [{ ...webhook, headers: prefinery, secret: [SECRET, OTHER] }, "tester_created"],
  [{ ...webhook, headers: prefinery, scheme: "standard" }, "WebhookVerificationError: missing_header"],
  [{ ...webhook, body: `${BODY} ` }, "WebhookVerificationError: wrong_signature"],
  [
    { ...webhook, secret: `whsec_${Buffer.alloc(32, 3).toString("base64")}` },
    "WebhookVerificationError: wrong_signature",
  ],
  [{ ...webhook, secret: "whsec_?" }, "WebhookVerificationError: invalid_secret"],
  [{ ...webhook, now: NOW + 301_000 }, "WebhookVerificationError: old_timestamp"],
  [{ ...webhook, body: JSON.parse(BODY) }, "WebhookVerificationError: raw_body_needed"],
] as const;

const EXPECTED = {
  verdicts: WEBHOOKS.map(([, verdict]) => verdict),
  bytes: "tester_created",
  headers: "tester_created",
  calls: [
    '{"authorization":"Bearer hl_sk_x"}',
    "HooklineError 404 not_found",
    "HooklineError 502 unexpected_answer",
    expect.stringMatching(/^HooklineError (301|0) redirected$/), // a browser doesn't tell
    "HooklineError 0 unreachable",
    "HooklineError 0 timed_out",
  ],
  told: ["live", "ready", "users", "not_found"],
};

let project: UserProject;
let server: Server;
let input: string;

beforeAll(async () => {
  project = await startUserProject();
  await installBuilt(project);
  await cp(join(SDK, "test/runtime"), project.folder, { recursive: true });
  await writeFile(
    join(project.folder, "package.json"),
    '{"private":true,"type":"module","dependencies":{"@hookline/sdk":"*"}}',
  );
  server = await startServer(answer);
  input = JSON.stringify({ baseUrl: server.url, webhooks: WEBHOOKS.map(([request]) => request) });
});
afterAll(async () => {
  await server.close();
  await project.remove();
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? "";
  const problem = '{"code":"not_found","detail":"No."}';
  const refuse = () => response.writeHead(404, { "content-type": "application/problem+json" }).end(problem);
  if (path === "/api/v1/projects/acme/changes") {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("retry: 2000\n\nevent: ready\ndata: {}\n\n:\n\nevent: users\ndata: {}\n\n");
  } else if (path.endsWith("/ok"))
    response.end(JSON.stringify({ authorization: request.headers.authorization }));
  else if (path.endsWith("/proxy")) response.writeHead(502).end("<h1>Bad Gateway</h1>");
  else if (path.endsWith("/redirect")) response.writeHead(301, { location: "/elsewhere" }).end();
  else if (path.endsWith("/broken")) request.socket.destroy();
  else if (path.endsWith("/slow")) response.writeHead(200).write("{");
  else if (path.startsWith("/api/")) refuse();
  else serveFile(path, response);
}

/** The page of the browser, and the files of the user's project. */
function serveFile(path: string, response: ServerResponse): void {
  const imports = {
    "@hookline/sdk": "/node_modules/@hookline/sdk/dist/index.js",
    "eventsource-parser": "/node_modules/eventsource-parser/dist/index.js",
  };
  const page = `<!doctype html><title>SDK</title><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({ imports })}</script>`;
  const type = extname(path) === "" ? "text/html" : "text/javascript";
  response
    .setHeader("content-type", type)
    .end(path === "/" ? page : readFileSync(join(project.folder, path)));
}

test.each([
  ["Node", [process.execPath, "main.mjs"]],
  ["Deno", [bin("deno"), "run", "--no-prompt", "--cached-only", "--allow-net=127.0.0.1", "main.mjs"]],
  ["Bun", [bin("bun"), "main.mjs"]],
])("the built package does the same in %s", async (_, [command, ...args]) => {
  const { stdout } = await run(command as string, [...args, input], { cwd: project.folder });
  expect(JSON.parse(stdout)).toEqual(EXPECTED);
});

test.skipIf(isBrowserMissing)("the built package does the same in a browser", async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const { baseUrl, webhooks } = JSON.parse(input);
    // As text: what looks like an import here would become Vitest's.
    const outcome = await page.evaluate(
      `import("/tried.mjs").then(({ tryAll }) => tryAll("${baseUrl}", ${JSON.stringify(webhooks)}))`,
    );
    expect(outcome).toEqual(EXPECTED);
  } finally {
    await browser.close();
  }
});
