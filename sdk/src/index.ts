export { type ClientOptions, createClient, type HooklineClient } from "./client.ts";
export { HooklineError, type InputError } from "./error.ts";
export type { components, operations, paths } from "./generated/api.ts";
export type { Answer, Input, ListPath, Row } from "./operation.ts";
export type {
  ApiKey,
  Delivery,
  DeliveryRow,
  EventType,
  Grant,
  Member,
  Profile,
  Project,
  RecordedEvent,
  Reward,
  User,
  WebhookEndpoint,
} from "./resources.ts";
export type { WatchOptions, WatchState } from "./watch.ts";
export { type WebhookRefusal, WebhookVerificationError } from "./webhooks/error.ts";
export type { WebhookEvent, WebhookEventType } from "./webhooks/event.ts";
export type { WebhookHeaders } from "./webhooks/headers.ts";
export type { WebhookScheme } from "./webhooks/schemes.ts";
export { verifyWebhook, type WebhookRequest } from "./webhooks/verify.ts";
