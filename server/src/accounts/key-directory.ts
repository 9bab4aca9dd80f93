import type { Clock } from "../kernel/clock.ts";
import { type Database, updateMany } from "../kernel/database/index.ts";
import { createShortCache } from "../kernel/short-cache.ts";
import type { Scope } from "./access.ts";
import { hashToken, type KeyKind, looksLikeKey } from "./token.ts";

const TTL_MS = 1000;
const MAX_CACHED = 10_000;

export interface KnownKey {
  id: number;
  projectId: number;
  kind: KeyKind;
  scopes: readonly Scope[];
}

/** The keys in use, remembered for a second, so that thousands of requests a second cost no statement each. */
export interface KeyDirectory {
  /** Null for what is no key, or one that is revoked. */
  find(key: string): Promise<KnownKey | null>;
  /** After a revocation: in this process at once, in others within a second. */
  forget(tokenHash: string): void;
  /** Writes down which keys were used since the last time; to be called every minute or two. */
  flush(): Promise<void>;
}

export function createKeyDirectory({ db, clock }: { db: Database; clock: Clock }): KeyDirectory {
  const cache = createShortCache<KnownKey>({ clock, ttlMs: TTL_MS, size: MAX_CACHED });
  const usedAt = new Map<number, number>();

  return {
    async find(key) {
      if (!looksLikeKey(key)) return null;
      const tokenHash = hashToken(key);
      const found = await cache.get(tokenHash, () => load(db, tokenHash));
      if (found) usedAt.set(found.id, clock.now());
      return found;
    },
    forget: cache.forget,
    async flush() {
      if (usedAt.size === 0) return;
      const rows = Array.from(usedAt, ([id, last_used_at]) => ({ id, last_used_at }));
      usedAt.clear();
      await db.transact((tx) =>
        updateMany(tx, "api_keys", { key: { id: "bigint" }, set: { last_used_at: "bigint" } }, rows),
      );
    },
  };
}

async function load(db: Database, tokenHash: string): Promise<KnownKey | null> {
  const [row] = await db.read.all<{ id: number; project_id: number; kind: KeyKind; scopes: string }>(
    "select id, project_id, kind, scopes from api_keys where token_hash = $1 and revoked_at is null",
    [tokenHash],
  );
  if (!row) return null;
  return { id: row.id, projectId: row.project_id, kind: row.kind, scopes: JSON.parse(row.scopes) as Scope[] };
}
