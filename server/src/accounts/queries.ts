import type { Session } from "../kernel/database/index.ts";
import type { PageRequest } from "../kernel/http/index.ts";
import type { Role, Scope } from "./access.ts";
import type { KeyKind } from "./token.ts";

/** A key as it may be shown. */
export interface ProjectKey {
  id: number;
  kind: KeyKind;
  name: string;
  hint: string;
  scopes: readonly Scope[];
  createdAt: number;
  lastUsedAt: number | null;
}

interface KeyRow {
  id: number;
  kind: KeyKind;
  name: string;
  hint: string;
  scopes: string;
  created_at: number;
  last_used_at: number | null;
}

const COLUMNS = "id, kind, name, hint, scopes, created_at, last_used_at";

/** An invitation as it may be shown. */
export interface OpenInvite {
  id: number;
  email: string;
  role: Role;
  createdAt: number;
  expiresAt: number;
}

/** Those that aren't revoked; one row more than the page has, if there is one. */
export async function listKeys(
  session: Session,
  projectId: number,
  { limit, after }: PageRequest,
): Promise<ProjectKey[]> {
  const rows = await session.all<KeyRow>(
    `select ${COLUMNS} from api_keys where project_id = $1 and id > $2 and revoked_at is null order by id limit $3`,
    [projectId, after ?? 0, limit + 1],
  );
  return rows.map(toKey);
}

export async function readKey(session: Session, id: number): Promise<ProjectKey> {
  const [row] = await session.all<KeyRow>(`select ${COLUMNS} from api_keys where id = $1`, [id]);
  return toKey(row as KeyRow);
}

/** Those that still open something; one row more than the page has, if there is one. */
export async function listInvites(
  session: Session,
  { projectId, at }: { projectId: number; at: number },
  { limit, after }: PageRequest,
): Promise<OpenInvite[]> {
  const rows = await session.all<{
    id: number;
    email: string;
    role: Role;
    created_at: number;
    expires_at: number;
  }>(
    `select id, email, role, created_at, expires_at from invites
     where project_id = $1 and expires_at > $2 and id > $3 order by id limit $4`,
    [projectId, at, after ?? 0, limit + 1],
  );
  return rows.map(({ created_at, expires_at, ...row }) => ({
    ...row,
    createdAt: created_at,
    expiresAt: expires_at,
  }));
}

function toKey(row: KeyRow): ProjectKey {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    hint: row.hint,
    scopes: JSON.parse(row.scopes) as Scope[],
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  };
}
