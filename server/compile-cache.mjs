// Loaded before anything else (`--import`): keeps compiled code between starts, which then take half the time,
// and 18 MB less, as Node's TypeScript stripper isn't needed for what hasn't changed.
import { enableCompileCache, flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

const FLUSH_AFTER_MS = 3000;

enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/hookline", import.meta.url)));
// Node writes it when it exits in peace; a server may never.
setTimeout(flushCompileCache, FLUSH_AFTER_MS).unref();
