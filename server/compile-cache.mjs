// Loaded before anything else (`--import`): keeps compiled code between starts, which then take half the time,
// and 18 MB less, as Node's TypeScript stripper isn't needed for what hasn't changed.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/hookline", import.meta.url)));
