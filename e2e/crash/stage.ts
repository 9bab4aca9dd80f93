import type { Engine } from "../../server/src/kernel/database/index.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { createInstallation, type Installation } from "./installation.ts";
import { type Receipt, type Receiver, startReceiver } from "./receiver.ts";

/** An installation whose sign-ups are told to a receiver, and the servers on it. */
export interface Stage extends Installation {
  receiver: Receiver;
  /** Those that were started last; the test replaces what it kills. */
  servers: ServerProcess[];
  start(): ServerProcess;
  /** Signs somebody up at this server; throws unless it is accepted. */
  signUp(server: ServerProcess, email: string): Promise<void>;
  /** Kills all that runs and removes the data. */
  close(): Promise<void>;
}

/** `decide` says with which status the receiver answers, when it resolves. */
export async function openStage(
  engine: Engine,
  processes: number,
  decide: (receipt: Receipt) => Promise<number>,
): Promise<Stage> {
  const receiver = await startReceiver(decide);
  const installation = await createInstallation(engine);
  const started: ServerProcess[] = [];
  const start = () => {
    const server = startServer(installation.env);
    started.push(server);
    return server;
  };
  const servers = Array.from({ length: processes }, start);
  const [url] = await Promise.all(servers.map((server) => server.ready()));
  const post = async (path: string, body: object) => {
    const answer = await installation.api.post(path, body);
    if (answer.status !== 201) throw new Error(`refused: ${answer.status} ${answer.body}`);
  };
  await post(`${url}${installation.projectPath}/webhook-endpoints`, {
    url: receiver.url,
    events: ["tester_created"],
  });
  return {
    ...installation,
    receiver,
    servers,
    start,
    signUp: (server, email) => post(`${server.url}${installation.projectPath}/users`, { email }),
    async close() {
      await Promise.all(started.map((server) => server.kill()));
      await receiver.close();
      await installation.remove();
    },
  };
}
