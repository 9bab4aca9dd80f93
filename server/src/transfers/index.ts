import "./tables.ts";
import type { Http } from "../kernel/http/index.ts";
import { exportRoutes } from "./export-routes.ts";
import { type ImportRoutesDeps, importRoutes } from "./import-routes.ts";

export { cancelImport, changeImport, startDryRun, startImport } from "./change-import.ts";
export type { TransfersDeps } from "./deps.ts";
export { exportCsv, exportJson } from "./export-users.ts";
export { createImporter, type Importer } from "./importer.ts";
export { forgetRefused, purgeImports, stopImports } from "./purge.ts";
export { requireImport } from "./queries.ts";
export { refusalsCsv } from "./refusals-csv.ts";
export { tidyImports } from "./tidy.ts";
export { uploadFile } from "./upload.ts";
export { ImportPatch, importAnswer, readChange } from "./wire.ts";

export function transferRoutes(http: Http, deps: ImportRoutesDeps): void {
  importRoutes(http, deps);
  exportRoutes(http, { db: deps.db, baseUrl: deps.users.baseUrl });
}
