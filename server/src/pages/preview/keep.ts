import type { Database, Session } from "../../kernel/database/index.ts";
import { requirePictures } from "../pictures/queries.ts";
import { picturesOf } from "../settings/pictures-of.ts";
import { findPage } from "../settings/queries.ts";
import { changed, type PageChange, type PageSettings } from "../settings/settings.ts";

/** Longer than anybody looks at one. */
const LIFE_MS = 60 * 60_000;

export interface Preview {
  token: string;
  settings: PageSettings;
  expiresAt: number;
}

/**
 * Keeps settings that are tried out, for a while; whoever tries others out has those instead, at the same address:
 * what is on its way to a frame meanwhile still arrives.
 */
export async function keepPreview(
  { db, token, now }: { db: Database; token: string; now: number },
  { projectId, principal }: { projectId: number; principal: string },
  change: PageChange,
): Promise<Preview> {
  const expiresAt = now + LIFE_MS;
  return db.transact(
    async (tx) => {
      const settings = changed((await findPage(tx, projectId)).settings, change);
      await requirePictures(tx, projectId, picturesOf(change));
      const [kept] = await tx.all<{ token: string }>(
        `insert into page_previews (token, project_id, principal, settings, expires_at) values ($1, $2, $3, $4, $5)
         on conflict (project_id, principal) do update
           set token = case when page_previews.expires_at > $6 then page_previews.token else excluded.token end,
             settings = excluded.settings, expires_at = excluded.expires_at
         returning token`,
        [token, projectId, principal, JSON.stringify(settings), expiresAt, now],
      );
      return { token: kept?.token ?? token, settings, expiresAt };
    },
    { durable: false },
  );
}

export async function findPreview(
  session: Session,
  token: string,
  now: number,
): Promise<{ projectId: number; settings: PageSettings } | null> {
  const [row] = await session.all<{ project_id: number; settings: string }>(
    "select project_id, settings from page_previews where token = $1 and expires_at > $2",
    [token, now],
  );
  return row ? { projectId: row.project_id, settings: JSON.parse(row.settings) } : null;
}

/** Forgets previews that nobody looks at any more; answers how many. */
export async function forgetPreviews(db: Database, now: number, limit: number): Promise<number> {
  const forgotten = await db.transact((tx) =>
    tx.all(
      "delete from page_previews where token in (select token from page_previews where expires_at <= $1 limit $2) returning token",
      [now, limit],
    ),
  );
  return forgotten.length;
}
