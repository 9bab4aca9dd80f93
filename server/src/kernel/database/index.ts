import { makeFolder } from "../folder.ts";
import { sqliteFile } from "./location.ts";
import { openPostgres } from "./postgres.ts";
import type { Database } from "./session.ts";
import { openSqlite } from "./sqlite.ts";

export { backupSqlite } from "./backup.ts";
export {
  addMany,
  type Columns,
  inList,
  insertMany,
  keepRows,
  lockRows,
  membersOfJson,
  positionFunction,
  recordset,
  selectEach,
  skipLocked,
  stopsAllElse,
  takeIds,
  updateMany,
} from "./bulk.ts";
export { countRows } from "./count.ts";
export { type IdRange, idsMadeBetween } from "./id-range.ts";
export { sqliteFile } from "./location.ts";
export { type Ddl, type Migration, migrate, pendingMigrations, requireKnownSchema } from "./migrate.ts";
export { explainRefusal } from "./refused.ts";
export { serverTime } from "./server-time.ts";
export type { Bindable, ColumnType, Database, Engine, Session, Tx, Value } from "./session.ts";
export { isUniqueViolation } from "./violations.ts";

/** Opens PostgreSQL at `url`, or the SQLite file of the data folder where there is none. */
export function openDatabase(
  where: { databaseUrl: string | null; dataDir: string },
  onError: (error: Error) => void,
): Database {
  if (where.databaseUrl) return openPostgres(where.databaseUrl, onError);
  makeFolder(where.dataDir);
  return openSqlite(sqliteFile(where.dataDir));
}
