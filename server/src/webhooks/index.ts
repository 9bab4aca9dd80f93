import "./tables.ts";

export { forgetEndpoints, purgeEndpoints } from "./delete-endpoint.ts";
export { webhookRoutes } from "./routes.ts";
export { ENDPOINT_SECRETS } from "./sealed-columns.ts";
export { ATTEMPT_DEADLINE_MS, createWebhookSender } from "./sender.ts";
