import { type Act, button, item, type Screen, text } from "./act.ts";

const AN_ENDPOINT = "/webhook-endpoints/{endpoint}";

const NEW_ENDPOINT = { url: "http://127.0.0.1:9/", events: ["*"] };

const OF_AN_ENDPOINT = "More for {url}";

const WEBHOOKS: readonly Act[] = [
  {
    act: "add a webhook URL",
    needs: "admin",
    offer: button("Add a URL"),
    call: ["POST", "/webhook-endpoints", NEW_ENDPOINT],
  },
  {
    act: "test a webhook URL",
    needs: "editor",
    offer: button("Test {url}"),
    call: ["POST", `${AN_ENDPOINT}/test`, {}],
  },
  {
    act: "send webhooks again",
    needs: "editor",
    menu: OF_AN_ENDPOINT,
    offer: item("Send webhooks again"),
    call: ["POST", `${AN_ENDPOINT}/replay`, { since: "2026-01-01T00:00:00Z", states: ["accepted"] }],
  },
  {
    act: "change a webhook URL",
    needs: "admin",
    menu: OF_AN_ENDPOINT,
    offer: item("Edit"),
    call: ["PATCH", AN_ENDPOINT, { url: "http://127.0.0.1:9/elsewhere" }],
  },
  {
    act: "see its secret",
    needs: "admin",
    menu: OF_AN_ENDPOINT,
    offer: item("Secret"),
    call: ["GET", `${AN_ENDPOINT}/secret`],
  },
  {
    act: "give it a new secret",
    needs: "admin",
    menu: OF_AN_ENDPOINT,
    offer: item("Secret"),
    call: ["POST", `${AN_ENDPOINT}/rotate-secret`],
  },
  {
    act: "disable a webhook URL",
    needs: "admin",
    menu: OF_AN_ENDPOINT,
    offer: item("Disable"),
    call: ["PATCH", AN_ENDPOINT, { enabled: false }],
  },
  {
    act: "delete a webhook URL",
    needs: "admin",
    menu: OF_AN_ENDPOINT,
    offer: item("Delete"),
    call: ["DELETE", AN_ENDPOINT],
  },
];

/** Webhook URLs and their log. */
export const WEBHOOKS_SCREENS: readonly Screen[] = [
  { address: "/webhooks", shows: text("{url}"), acts: WEBHOOKS },
  {
    address: "/webhooks/log?delivery={delivery}",
    shows: (page) => page.getByRole("dialog", { name: "Webhook" }).getByText("All webhooks with this id"),
    acts: [
      {
        act: "resend a webhook",
        needs: "editor",
        offer: (page) => page.getByRole("dialog").getByRole("button", { name: "Resend" }),
        call: ["POST", "/deliveries/{delivery}/resend"],
      },
    ],
  },
];
