import type { Connector } from "./connector.ts";

/** docs.stripe.com/webhooks; the events' shape: docs.stripe.com/api/events/object. */
export const stripe: Connector = {
  id: "stripe",
  name: "Stripe",
  summary: "Hear of payments, subscriptions and refunds.",
  category: "payment",
  keywords: ["payment", "subscription", "checkout", "invoice", "purchase"],
  auth: [],
  help: [],
  source: {
    schemes: ["stripe"],
    rules: { scheme: "stripe", type_path: "type", id_path: "id" },
    steps: [
      "In Stripe open “Developers”, “Webhooks”, and press “Add destination”.",
      "Choose the events, for example checkout.session.completed, and “Webhook endpoint” as the destination.",
      "Paste {url} as the endpoint URL.",
      "Copy the signing secret (whsec_…) from the endpoint’s page and enter it here.",
    ],
    samples: [
      {
        type: "checkout.session.completed",
        label: "Checkout completed",
        body: event("checkout.session.completed", {
          id: "cs_test_a1b2c3",
          object: "checkout.session",
          amount_total: 4900,
          currency: "eur",
          customer: "cus_N5gKpQ",
          customer_details: { email: "bruce@example.com", name: "Bruce Wayne" },
          metadata: { plan: "yearly" },
          mode: "payment",
          payment_status: "paid",
        }),
      },
      {
        type: "customer.subscription.deleted",
        label: "Subscription ended",
        body: event("customer.subscription.deleted", {
          id: "sub_1Nk2",
          object: "subscription",
          customer: "cus_N5gKpQ",
          status: "canceled",
          metadata: { email: "bruce@example.com" },
        }),
      },
    ],
  },
};

function event(type: string, object: object): object {
  return {
    id: "evt_1NG8Du2eZvKYlo2CUI79vXWy",
    object: "event",
    api_version: "2025-03-31.basil",
    created: 1772443800,
    data: { object },
    livemode: false,
    type,
  };
}
