import type { Http } from "../kernel/http/index.ts";
import { activityRoutes } from "./activity-routes.ts";
import { deliveryRoutes } from "./delivery-routes.ts";
import type { WebhooksDeps } from "./deps.ts";
import { endpointRoutes } from "./endpoint-routes.ts";
import { eventTypeRoutes } from "./event-type-routes.ts";
import { sendingRoutes } from "./sending-routes.ts";

/** Everything under a project that is about webhooks. */
export function webhookRoutes(http: Http, deps: WebhooksDeps): void {
  eventTypeRoutes(http);
  endpointRoutes(http, deps);
  activityRoutes(http, deps);
  sendingRoutes(http, deps);
  deliveryRoutes(http, deps);
}
