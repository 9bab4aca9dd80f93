export { ENDPOINT_SECRETS } from "./sealed-columns.ts";
export { createWebhookSender } from "./sender.ts";
