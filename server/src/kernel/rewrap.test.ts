import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, ENGINES, type TestDatabase } from "../testing/databases.ts";
import type { Database } from "./database/index.ts";
import { rewrapColumn, type SealedColumn } from "./rewrap.ts";
import { type Keyring, openKeyring } from "./secrets/index.ts";

const NOTES: SealedColumn = {
  table: "notes",
  key: ["owner", "id"],
  contextColumns: ["place"],
  column: "secret",
  context: ({ owner, id, place }) => `${place}/${owner}/${id}`,
};

describe.each(ENGINES)("a rotation of the master key on %s", (engine) => {
  let place: TestDatabase;
  let db: Database;
  let keyring: Keyring;

  beforeEach(async () => {
    place = await createTestDatabase(engine);
    db = place.open();
    keyring = openKeyring({ secret: null, dataDir: place.dataDir });
    await db.transact((tx) =>
      tx.all("create table notes (owner text, id bigint, place text, secret text, primary key (owner, id))"),
    );
  });
  afterEach(() => place.drop());

  const insert = (owner: string, id: number, secret: string | null) =>
    db.transact((tx) =>
      tx.all("insert into notes (owner, id, place, secret) values ($1, $2, 'here', $3)", [owner, id, secret]),
    );

  test("wraps every secret anew, over several pages, and leaves what is empty or new", async () => {
    for (let id = 0; id < 1100; id++) {
      await insert(`owner ${id % 3}`, id, keyring.seal(`secret ${id}`, `here/owner ${id % 3}/${id}`));
    }
    await insert("owner 9", 1, null);
    keyring.addKey();
    await insert("owner 9", 2, keyring.seal("new", "here/owner 9/2"));
    expect(await rewrapColumn(db, keyring, NOTES)).toBe(1100);
    expect(await rewrapColumn(db, keyring, NOTES)).toBe(0);
    const rows = await db.read.all<{ owner: string; id: number; secret: string }>(
      "select owner, id, secret from notes where secret is not null",
    );
    expect(rows).toHaveLength(1101);
    for (const { owner, id, secret } of rows) {
      expect(keyring.needsRewrap(secret)).toBe(false);
      expect(keyring.open(secret, `here/${owner}/${id}`)).toBe(
        id === 2 && owner === "owner 9" ? "new" : `secret ${id}`,
      );
    }
  });
});
