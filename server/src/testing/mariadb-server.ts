import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createConnection } from "mysql2/promise";
import { VALID_CERTIFICATE } from "./test-certificates.ts";

/**
 * A MariaDB server in a temporary folder, for as long as the parent process lives: a process of its own, so that it ends
 * with its parent however that ends.
 */
const folder = await mkdtemp(join(tmpdir(), "hookline-mariadb-"));
const at = (name: string) => join(folder, name);
const port = await freePort();
const asRoot = process.getuid?.() === 0 ? ["--user=root"] : [];
execFileSync(
  "mariadb-install-db",
  [
    "--no-defaults",
    ...asRoot,
    `--datadir=${at("data")}`,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
  ],
  { stdio: ["ignore", "ignore", "inherit"] },
);
await writeFile(at("key.pem"), VALID_CERTIFICATE.key);
await writeFile(at("cert.pem"), VALID_CERTIFICATE.cert);
await writeFile(
  at("init.sql"),
  "create user hookline@'%' identified by 'hookline';\ngrant all on *.* to hookline@'%' with grant option;\n",
);
const server = spawn(
  "mariadbd",
  [
    ...["--no-defaults", ...asRoot, `--datadir=${at("data")}`, `--socket=${at("socket")}`, `--port=${port}`],
    ...["--bind-address=127.0.0.1", `--init-file=${at("init.sql")}`, "--innodb-flush-log-at-trx-commit=0"],
    ...[
      `--ssl-key=${at("key.pem")}`,
      `--ssl-cert=${at("cert.pem")}`,
      "--innodb-buffer-pool-size=32M",
      "--character-set-server=utf8mb4",
    ],
  ],
  { stdio: "ignore" },
);
const exited = once(server, "exit");
process.on("SIGINT", () => {}); // the parent's to answer: it disconnects when it is done
process.on("disconnect", () => void end());
let isEnding = false;
void exited.then(() => isEnding || process.exit(1));
while (!(await takesConnections())) await sleep(50);
process.send?.({ port });

async function takesConnections(): Promise<boolean> {
  try {
    const connection = await createConnection({
      host: "127.0.0.1",
      port,
      user: "hookline",
      password: "hookline",
    });
    await connection.end();
    return true;
  } catch {
    return false;
  }
}

async function end(): Promise<void> {
  isEnding = true;
  server.kill("SIGKILL");
  await exited;
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port: free } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
