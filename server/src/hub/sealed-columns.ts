import type { SealedColumn } from "../kernel/rewrap.ts";
import { sealContext } from "./connections/secrets.ts";

/** What of connections and their sources is sealed, for the rotation of the master key. */
export const HUB_SECRETS: readonly SealedColumn[] = [
  {
    table: "connections",
    key: ["id"],
    contextColumns: ["project_id"],
    column: "secrets",
    context: (row) => sealContext(Number(row.project_id), Number(row.id)),
  },
  ...["token", "secrets"].map((column) => ({
    table: "sources",
    key: ["connection_id"],
    contextColumns: ["project_id"],
    column,
    context: (row: Readonly<Record<string, unknown>>) =>
      sealContext(Number(row.project_id), Number(row.connection_id)),
  })),
];
