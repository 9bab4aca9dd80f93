export { type Changes, createChanges } from "./changes.ts";
export { liveRoutes, STREAM_TIMES } from "./routes.ts";
export { tellingOf } from "./tell-recorded.ts";
