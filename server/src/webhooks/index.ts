import "./tables.ts";

export { JITTER, MAX_RETRY_AFTER_MS } from "../delivery/index.ts";
export { forgetEndpoints, purgeEndpoints } from "./delete-endpoint.ts";
export { ERROR_SENTENCES } from "./explain.ts";
export { decide, type Policy } from "./policy.ts";
export { requestHeaders } from "./request.ts";
export { SECRET_OVERLAP_MS } from "./rotate-secret.ts";
export { webhookRoutes } from "./routes.ts";
export { ENDPOINT_SECRETS } from "./sealed-columns.ts";
export { ATTEMPT_DEADLINE_MS, createWebhookSender } from "./sender.ts";
export { signingKeys } from "./sign.ts";
