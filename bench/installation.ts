import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Engine } from "../server/src/kernel/database/index.ts";
import { openPlace, type Place } from "./place.ts";
import { type Helper, startServer } from "./processes.ts";

/** A running Hookline with a project and an endpoint that wants everything, set up as an operator does. */
export interface Installation {
  place: Place;
  server: Helper;
  baseUrl: string;
  project: string;
  key: string;
  /** Waits until no delivery is pending. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const SETTLE_LIMIT_MS = 120_000;

/** `processes`: the HOOKLINE_ROLES of each, the first answers; `fill` writes what is to be there before they start. */
export async function openInstallation(
  engine: Engine,
  {
    processes = ["api,work"],
    fill,
  }: { processes?: readonly string[]; fill?: (place: Place) => Promise<void> } = {},
): Promise<Installation> {
  const place = await openPlace(engine);
  const cli = join(import.meta.dirname, "../server/src/cli.ts");
  const made = execFileSync(
    process.execPath,
    ["--no-warnings", cli, "project", "create", "--name", "Bench", "--json"],
    {
      env: { ...process.env, ...place.env },
    },
  );
  const { project, secret_key: key } = JSON.parse(made.toString()) as {
    project: { slug: string };
    secret_key: string;
  };
  await fill?.(place);
  const listening: { server: Helper; baseUrl: string }[] = [];
  for (const HOOKLINE_ROLES of processes) {
    const server = await startServer({ ...place.env, HOOKLINE_ROLES });
    const { value: baseUrl } = await server.ask<{ value: string }>("listen");
    listening.push({ server, baseUrl });
  }
  const { server, baseUrl } = listening[0] as (typeof listening)[number];
  const api = `${baseUrl}/api/v1/projects/${project.slug}`;
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const body = JSON.stringify({ url: `${place.receiverUrl}/hook`, events: ["tester_created"] });
  const answer = await fetch(`${api}/webhook-endpoints`, { method: "POST", headers, body });
  if (answer.status !== 201) throw new Error(`The endpoint was refused: ${await answer.text()}`);
  return {
    place,
    server,
    baseUrl,
    project: project.slug,
    key,
    async settle() {
      const until = performance.now() + SETTLE_LIMIT_MS;
      while (await hasPending(api, headers)) {
        if (performance.now() > until) throw new Error("Deliveries were still pending after two minutes.");
        await sleep(200);
      }
    },
    async close() {
      for (const one of listening) await one.server.stop();
      await place.remove();
    },
  };
}

async function hasPending(api: string, headers: { [name: string]: string }): Promise<boolean> {
  const answer = await fetch(`${api}/deliveries?state=pending&limit=1`, { headers });
  return ((await answer.json()) as { data: unknown[] }).data.length > 0;
}
