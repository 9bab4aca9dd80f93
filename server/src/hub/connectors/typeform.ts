import type { Connector } from "./connector.ts";

/** typeform.com/developers/webhooks: secure-your-webhooks (the signature), example-payload. */
export const typeform: Connector = {
  id: "typeform",
  name: "Typeform",
  summary: "Hear of each form that somebody sends.",
  category: "anything",
  keywords: ["form", "survey", "questionnaire", "quiz"],
  auth: [],
  help: [],
  source: {
    schemes: ["hmac", "none"],
    rules: {
      scheme: "hmac",
      header: "typeform-signature",
      prefix: "sha256=",
      encoding: "base64",
      hash: "sha256",
      type_path: "event_type",
      id_path: "event_id",
    },
    steps: [
      "Open the form in Typeform, “Connect”, “Webhooks”, “Add a webhook”, and paste {url}.",
      "Press “Edit”, make up a long secret, and enter the same here.",
      "Switch the webhook on, then press “View deliveries”, “Send test request”.",
    ],
    samples: [
      {
        type: "form_response",
        label: "Form sent",
        body: {
          event_id: "01JNA3Q8Z0YV5W8Y2M4S6T7C9D",
          event_type: "form_response",
          form_response: {
            form_id: "lT4Z3j",
            token: "a3a12ec67a1365927098a606107fac15",
            submitted_at: "2026-03-02T09:30:00Z",
            hidden: { source: "newsletter" },
            definition: {
              id: "lT4Z3j",
              title: "Early access",
              fields: [
                { id: "SMEUb7VJz92Q", ref: "email", type: "email", title: "Your e-mail address?" },
                { id: "JwWggjAKtOkA", ref: "first_name", type: "short_text", title: "Your first name?" },
              ],
            },
            answers: [
              {
                type: "email",
                email: "bruce@example.com",
                field: { id: "SMEUb7VJz92Q", ref: "email", type: "email" },
              },
              {
                type: "text",
                text: "Bruce",
                field: { id: "JwWggjAKtOkA", ref: "first_name", type: "short_text" },
              },
            ],
          },
        },
      },
    ],
  },
};
