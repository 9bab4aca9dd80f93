import type { Session } from "../../kernel/database/index.ts";
import { hashToken } from "../sources/token.ts";
import type { SourceRow } from "../tables.ts";

/** A source as far as a request to it is concerned, with its connector's id. */
export type FoundSource = Pick<
  SourceRow,
  "project_id" | "connection_id" | "rules" | "secrets" | "paused_at"
> & { connector: string };

/** Whose webhook URL a token is of, also of the one before it while that counts; null for nobody's. */
export async function findSource(session: Session, token: string, now: number): Promise<FoundSource | null> {
  const [found] = await session.all<FoundSource>(
    `select s.project_id, s.connection_id, s.rules, s.secrets, s.paused_at, c.connector
     from sources s join connections c on c.id = s.connection_id
     where s.token_hash = $1 or (s.previous_token_hash = $1 and s.previous_until > $2)`,
    [hashToken(token), now],
  );
  return found ?? null;
}
