import type { webhooks } from "../generated/api.ts";

/** The types of events that webhooks carry. */
export type WebhookEventType = keyof webhooks;

/** What a webhook of this type says; of any type, told apart by `type`, if none is named. */
export type WebhookEvent<Type extends WebhookEventType = WebhookEventType> = {
  [Each in Type]: webhooks[Each]["post"]["requestBody"]["content"]["application/json"];
}[Type];
