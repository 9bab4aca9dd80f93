export { createIo, type IoDeps, type IoUse, type RecordedIo } from "./create-io.ts";
export type { Step } from "./steps.ts";
