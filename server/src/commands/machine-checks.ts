import { existsSync, mkdtempSync, rmdirSync, statfsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Config } from "../config.ts";
import { bad, type Check, fine } from "./check.ts";

const OLDEST_NODE = 24;
const GIB = 1024 ** 3;
const LEAST_FREE_BYTES = GIB;

export function checkNode(version: string): Check {
  const [major = "0"] = version.split(".");
  if (Number(major) >= OLDEST_NODE) return fine("node", `Node ${version}`);
  return bad(
    "node",
    `This is Node ${version}; Hookline needs ${OLDEST_NODE} or newer. npm start brings it along.`,
  );
}

export function checkDisk({ dataDir }: Config): Check {
  const folder = existingFolder(dataDir);
  const { bavail, bsize } = statfsSync(folder);
  const free = `${((bavail * bsize) / GIB).toFixed(1)} GiB free in ${folder}`;
  if (bavail * bsize >= LEAST_FREE_BYTES) return fine("disk", free);
  return bad("disk", `Only ${free}. Make room: without any, sign-ups are refused.`);
}

/** Tried out: a folder's mode bits say nothing to root, nor of a disk that is read-only. */
export function checkDataFolder({ dataDir }: Config): Check {
  const folder = existingFolder(dataDir);
  try {
    rmdirSync(mkdtempSync(join(folder, ".hookline-doctor-")));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return bad(
      "data folder",
      `Nothing can be written to ${folder} (${reason}). Let this user, or set HOOKLINE_DATA_DIR.`,
    );
  }
  return fine(
    "data folder",
    `${resolve(dataDir)}${folder === resolve(dataDir) ? "" : ", made by the first start"}`,
  );
}

/** The data folder, or what it will be made in. */
function existingFolder(dataDir: string): string {
  let folder = resolve(dataDir);
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}

/** What of the network behind this server webhooks and tasks may reach. */
export function checkEgress({ egressAllow }: Config): Check {
  const { ranges, names, suffixes } = egressAllow;
  const whole = ranges.find(([, bits]) => bits === 0);
  if (whole) {
    return bad(
      "egress",
      `HOOKLINE_EGRESS_ALLOW opens ${whole[0]}/0, that is everything: whoever may add a webhook reaches your internal network. Name the targets alone.`,
    );
  }
  const opened = [
    ...ranges.map(([network, bits]) => `${network}/${bits}`),
    ...names,
    ...suffixes.map((suffix) => `*${suffix}`),
  ];
  return fine(
    "egress",
    opened.length === 0 ? "public addresses only" : `public addresses, and ${opened.join(", ")}`,
  );
}

/** Links in e-mails and pages lead to the base URL. */
export function checkBaseUrl({ baseUrl, host }: Config): Check {
  const isLocal = host === "localhost" || host === "::1" || host.startsWith("127.");
  if (!baseUrl && !isLocal) {
    return bad(
      "base URL",
      `The server listens on ${host}, but HOOKLINE_BASE_URL is not set: set it to the address people use.`,
    );
  }
  return fine("base URL", baseUrl ?? "this machine alone");
}
