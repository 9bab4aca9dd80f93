import type { components } from "./generated/api.ts";
import type { Answer, Row } from "./operation.ts";

// What the API's answers are made of, by the product's own names.

export type Project = Answer<"/api/v1/projects/{project}", "get">;
export type Member = Row<"/api/v1/projects/{project}/members">;
export type ApiKey = Row<"/api/v1/projects/{project}/keys">;

export type User = components["schemas"]["User"];
export type Profile = components["schemas"]["Profile"];

/** Something that happened, as the list of events has it; what a webhook says of it is a `WebhookEvent`. */
export type RecordedEvent = Row<"/api/v1/projects/{project}/events">;
export type EventType = Row<"/api/v1/projects/{project}/event-types">;

export type WebhookEndpoint = Row<"/api/v1/projects/{project}/webhook-endpoints">;
/** A delivery as the log lists it. */
export type DeliveryRow = Row<"/api/v1/projects/{project}/deliveries">;
/** A delivery with its request and all attempts. */
export type Delivery = Answer<"/api/v1/projects/{project}/deliveries/{delivery}", "get">;

/** What users can earn: a rule. */
export type Reward = Row<"/api/v1/projects/{project}/rewards">;
/** That a user has a reward, or is to have it. */
export type Grant = Row<"/api/v1/projects/{project}/grants">;
