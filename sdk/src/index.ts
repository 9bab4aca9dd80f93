export { type Answer, type ClientOptions, createClient, type HooklineClient } from "./client.ts";
export { HooklineError, type InputError } from "./error.ts";
export type { components, operations, paths } from "./generated/api.ts";
