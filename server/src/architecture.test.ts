import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Who may import whom, executable: each slice with those it stands on. Change the table when the domain
 * says so, and say why in the commit.
 */
const STANDS_ON: { [slice: string]: readonly string[] } = {
  kernel: [],
  events: ["kernel"],
  delivery: ["kernel", "events"],
  accounts: ["kernel"],
  projects: ["kernel", "accounts"],
  users: ["kernel", "events", "accounts", "projects"],
  referrals: ["kernel", "events", "accounts", "projects", "users"],
  points: ["kernel", "events", "accounts", "projects", "users", "referrals"],
  rewards: ["kernel", "events", "accounts", "projects", "users", "referrals", "points"],
  waves: ["kernel", "events", "accounts", "projects", "users"],
  figures: ["kernel", "events", "accounts", "projects", "users", "referrals", "rewards"],
  transfers: ["kernel", "events", "accounts", "projects", "users"],
  webhooks: ["kernel", "events", "delivery", "accounts", "projects"],
  hub: ["kernel", "events", "delivery", "accounts", "projects"],
  live: ["kernel", "events", "accounts", "projects"],
  pages: ["kernel", "events", "accounts", "projects", "users", "referrals", "points", "rewards"],
  dashboard: ["kernel", "accounts"],
  reference: ["kernel", "events", "accounts", "users", "webhooks", "pages", "dashboard"],
  compat: ["kernel", "events", "accounts", "projects", "users", "referrals", "points", "rewards"],
};

/** `record()` queues what `delivery` then works off: they share these tables, and nobody else touches them. */
const SHARED_TABLES: { [slice: string]: string } = { delivery: "events" };

const SOURCE = import.meta.dirname;
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path, slice: sliceOf(path), text: readFileSync(join(SOURCE, path), "utf8") }));
const sliceFiles = files.filter(({ slice, path }) => slice !== null && !path.endsWith(".test.ts"));

/** The folder a file is in; null for the composition root's own files and the tests' equipment. */
function sliceOf(path: string): string | null {
  const [folder, rest] = path.split("/", 2);
  return rest === undefined || folder === "testing" || folder === "commands" ? null : (folder ?? null);
}

function importsOf({ path, text }: { path: string; text: string }): string[] {
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(
    (match) => match[1] as string,
  );
  return specifiers.map((specifier) => relative(SOURCE, resolve(SOURCE, dirname(path), specifier)));
}

describe("architecture", () => {
  test("every slice is in the table", () => {
    const slices = new Set(sliceFiles.map(({ slice }) => slice));
    expect([...slices].filter((slice) => !((slice as string) in STANDS_ON))).toEqual([]);
  });

  test("imports run one way, and a slice is entered by its index alone", () => {
    const broken = sliceFiles.flatMap((file) =>
      importsOf(file)
        .filter((target) => !mayImport(file.slice as string, target))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test("no module imports itself by a circle", () => {
    const graph = new Map(files.map((file) => [file.path, importsOf(file)]));
    const circles = sliceFiles.map(({ path }) => circleFrom(path, graph)).filter((circle) => circle !== null);
    expect(circles).toEqual([]);
  });

  test("nobody reads another slice's tables", () => {
    const owners = tableOwners();
    expect(owners.size).toBeGreaterThan(10);
    const trespasses = sliceFiles.flatMap((file) =>
      [...owners]
        .filter(([, owner]) => owner !== file.slice && SHARED_TABLES[file.slice as string] !== owner)
        .filter(([table]) => mentions(file.text, table))
        .map(([table, owner]) => `${file.path} reads ${table}, which is ${owner}'s`),
    );
    expect(trespasses).toEqual([]);
  });

  test("no file is called utils, helpers, common, services, models or types", () => {
    const vague = /(^|\/)(utils?|helpers?|common|services?|models?|types?)(\.|\/)/;
    expect(files.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

function mayImport(slice: string, target: string): boolean {
  const to = sliceOf(target);
  if (to === slice) return true;
  if (to === null) return target === "version.ts";
  const isEntrance = to === "kernel" || target === `${to}/index.ts`;
  return isEntrance && (STANDS_ON[slice] ?? []).includes(to);
}

/** The kernel's tables are the database's own: the sequences, the migrations, the facts of the installation. */
function tableOwners(): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { slice, text } of sliceFiles) {
    for (const block of text.matchAll(/interface Tables \{([^}]*)\}/g)) {
      for (const member of (block[1] as string).matchAll(/^\s*(\w+):/gm))
        owners.set(member[1] as string, slice as string);
    }
  }
  return owners;
}

function mentions(text: string, table: string): boolean {
  const inSql = new RegExp(`\\b(from|join|into|update)\\s+${table}\\b`);
  const inBuilder = new RegExp(`(selectFrom|insertInto|updateTable|deleteFrom|[jJ]oin)\\(\\s*"${table}\\b`);
  return inSql.test(text) || inBuilder.test(text);
}

function circleFrom(start: string, graph: Map<string, string[]>): string[] | null {
  const seen = new Set<string>();
  const walk = (path: string, trail: string[]): string[] | null => {
    for (const next of graph.get(path) ?? []) {
      if (next === start) return [...trail, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...trail, next]);
      if (found) return found;
    }
    return null;
  };
  return walk(start, [start]);
}
