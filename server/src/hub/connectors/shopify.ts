import type { Connector } from "./connector.ts";

/** shopify.dev/docs/apps/build/webhooks/verify-deliveries: the signature, and the header that tells duplicates. */
export const shopify: Connector = {
  id: "shopify",
  name: "Shopify",
  summary: "Hear of orders, customers and refunds of a shop.",
  category: "payment",
  keywords: ["shop", "store", "order", "customer", "purchase"],
  auth: [],
  help: [],
  source: {
    schemes: ["hmac"],
    rules: {
      scheme: "hmac",
      header: "x-shopify-hmac-sha256",
      encoding: "base64",
      hash: "sha256",
      type_header: "x-shopify-topic",
      id_header: "x-shopify-webhook-id",
    },
    steps: [
      "In the shop’s admin open “Settings”, “Notifications”, “Webhooks”, and press “Create webhook”.",
      "Choose the event and JSON, and paste {url}.",
      "Copy the key below the list (“Your webhooks will be signed with …”) and enter it here.",
      "Press “Send test” in the webhook’s menu.",
    ],
    samples: [
      {
        type: "orders/paid",
        label: "Order paid",
        body: {
          id: 820982911946154500,
          email: "bruce@example.com",
          created_at: "2026-03-02T09:30:00-05:00",
          currency: "EUR",
          total_price: "49.90",
          financial_status: "paid",
          order_number: 1042,
          discount_codes: [{ code: "FREE-7Q2M", amount: "5.00", type: "fixed_amount" }],
          customer: {
            id: 115310627314723950,
            email: "bruce@example.com",
            first_name: "Bruce",
            last_name: "Wayne",
          },
          line_items: [{ title: "Utility belt", quantity: 1, price: "49.90", sku: "BELT-1" }],
        },
      },
      {
        type: "customers/create",
        label: "Customer created",
        body: {
          id: 706405506930370000,
          email: "bruce@example.com",
          created_at: "2026-03-02T09:30:00-05:00",
          first_name: "Bruce",
          last_name: "Wayne",
          tags: "",
        },
      },
    ],
  },
};
