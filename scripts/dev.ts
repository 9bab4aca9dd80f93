import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startDevServer } from "../dashboard/build/dev-server.ts";
import { ConfigError, loadConfig } from "../server/src/config.ts";
import { policyOf, trustEndpoints } from "./dev/endpoints.ts";
import { freePort } from "./dev/free-port.ts";
import { readOptions } from "./dev/options.ts";
import { findSample, makeSample, type Sample } from "./dev/sample-folder.ts";
import { OWNER, seed } from "./dev/seed.ts";
import { devSettings } from "./dev/settings.ts";
import { signPeopleUp } from "./dev/trickle.ts";
import { startWatchedServer } from "./dev/watched-server.ts";
import { projectApi } from "./sample/api.ts";
import { SampleError } from "./sample/error.ts";
import { inServer } from "./sample/node.ts";
import { type Received, type Receiver, startReceiver } from "./sample/receiver.ts";
import { screen } from "./sample/screen.ts";
import { startServer } from "./sample/server.ts";
import { answerSignals } from "./sample/signals.ts";

/** In a folder that git ignores, apart from what an installation keeps there. */
const FOLDER = fileURLToPath(new URL("../data/dev", import.meta.url));
/** Or the next that are free. */
const SERVER_PORT = 4010;
const RECEIVER_PORT = 4110;

const stopping = new AbortController();
let isLive = false;

/** `npm run dev [-- --quiet]`: server and dashboard from their sources, with a sample project and a receiver. Ends on Ctrl-C. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if ("say" in options) {
    (options.exitCode === 0 ? console.log : console.error)(options.say);
    return options.exitCode;
  }
  answerSignals(stopping);
  const found = findSample(FOLDER);
  const receiver = await startReceiver(show, {
    port: found?.receiverPort ?? (await freePort(RECEIVER_PORT)),
  });
  const port = await freePort(SERVER_PORT);
  process.env.HOOKLINE_PORT = String(port); // dashboard/vite.config.ts asks there for what isn't its own
  const dashboard = await startDevServer();
  const envIn = (folder: string) => devSettings(process.env, { folder, port, url: dashboard.url });
  try {
    const sample = found ?? (await makeOnce(envIn, receiver));
    return await run(sample, receiver, { env: envIn(FOLDER), url: dashboard.url, isQuiet: options.isQuiet });
  } finally {
    await dashboard.close();
    receiver.close();
  }
}

function makeOnce(envIn: (folder: string) => NodeJS.ProcessEnv, receiver: Receiver): Promise<Sample> {
  screen.say("Making a project that is a month old; this takes half a minute, the first time …");
  return makeSample(FOLDER, async (folder) => {
    const life = { receiver, now: Date.now(), signal: stopping.signal };
    return { ...(await seed(loadConfig(envIn(folder)), life)), receiverPort: receiver.port };
  });
}

/** Until it is stopped, or the server ends by itself; answers the exit status. */
async function run(
  { slug, key }: Sample,
  receiver: Receiver,
  { env, url, isQuiet }: { env: NodeJS.ProcessEnv; url: string; isQuiet: boolean },
): Promise<number> {
  let exitCode = 0;
  const server = await startWatchedServer(
    () => startServer({ env, cwd: FOLDER }, (text) => process.stdout.write(text)),
    [inServer("src"), inServer("migrations")],
    screen.say,
  );
  void server.crashed.then((status) => {
    screen.say(`The server ended by itself, with status ${status}.`);
    exitCode = status || 1;
    stopping.abort();
  });
  try {
    const api = projectApi({ url: `http://127.0.0.1:${env.HOOKLINE_PORT}`, slug, key });
    await trustEndpoints(api, receiver);
    isLive = true;
    screen.heading(`The dashboard, with hot reload: ${url}/projects/${slug}`);
    screen.say(`Sign in as ${OWNER.email} with the password ${OWNER.password}\nCtrl-C ends everything.\n`);
    if (!isQuiet) await signPeopleUp(api, stopping.signal);
    else if (!stopping.signal.aborted) await once(stopping.signal, "abort");
  } finally {
    await server.stop();
  }
  return exitCode;
}

/** What the receiver gets; the month that it is brought up in would be too much. */
function show({ path, status, eventType, email, isSigned }: Received): void {
  if (!isLive) return;
  if (status === null) screen.hanging(email, eventType, path);
  else if (status === 200) screen.delivered(email, eventType, path, isSigned);
  else screen.refused(email, eventType, path, status, policyOf(path));
}

process.exit(
  await main().catch((error: unknown) => {
    if (error === stopping.signal.reason) return 0; // stopped while the sample was made
    const isExpected = error instanceof SampleError || error instanceof ConfigError;
    console.error(isExpected ? error.message : error);
    return 1;
  }),
);
