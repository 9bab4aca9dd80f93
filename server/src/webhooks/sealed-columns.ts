import type { SealedColumn } from "../kernel/rewrap.ts";
import { sealContext } from "./address.ts";

/** What of an endpoint is sealed, for the rotation of the master key. */
export const ENDPOINT_SECRETS: readonly SealedColumn[] = ["headers", "secret", "previous_secrets"].map(
  (column) => ({
    table: "webhook_endpoints",
    key: ["id"],
    contextColumns: ["project_id"],
    column,
    context: (row) => sealContext({ project_id: Number(row.project_id) }),
  }),
);
