import type { Generated } from "kysely";
import type { Role } from "./access.ts";
import type { KeyKind } from "./token.ts";

interface MembersTable {
  id: Generated<number>;
  /** In lower case. */
  email: string;
  name: string;
  password_hash: string;
  created_at: number;
}

interface SessionsTable {
  token_hash: string;
  member_id: number;
  created_at: number;
  expires_at: number;
}

interface MembershipsTable {
  project_id: number;
  member_id: number;
  role: Role;
  created_at: number;
}

interface InvitesTable {
  id: Generated<number>;
  token_hash: string;
  /** null: the link that claims a fresh installation. */
  project_id: number | null;
  email: string | null;
  role: Role;
  created_at: number;
  /** null: until somebody uses it. */
  expires_at: number | null;
}

interface ApiKeysTable {
  id: Generated<number>;
  project_id: number;
  kind: KeyKind;
  name: string;
  hint: string;
  token_hash: string;
  /** JSON array. */
  scopes: string;
  created_at: number;
  last_used_at: number | null;
  revoked_at: number | null;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    members: MembersTable;
    sessions: SessionsTable;
    memberships: MembershipsTable;
    invites: InvitesTable;
    api_keys: ApiKeysTable;
  }
}
