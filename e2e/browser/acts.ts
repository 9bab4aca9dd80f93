import type { Locator, Page } from "playwright-core";
import type { Role } from "../../server/src/accounts/index.ts";
import type { Method } from "./over-api.ts";
import type { Things } from "./things.ts";

/** Something that not everybody of a project may do. In paths and words, `{name}` stands for one of the project's things. */
export interface Act {
  act: string;
  needs: Role;
  /** What offers it on its screen, … */
  offer: (page: Page, things: Things) => Locator;
  /** … which may be in the menu that the button of this name opens. */
  menu?: string;
  /** The same over the API; the path goes on from the project's. */
  call: readonly [method: Method, path: string, body?: object];
}

export interface Screen {
  /** Goes on from the project's address. */
  address: string;
  /** What is there for everybody once the screen is. */
  shows: (page: Page, things: Things) => Locator;
  acts: readonly Act[];
}

/** Puts the project's things where their names stand. */
export function filled(text: string, things: Things): string {
  return text.replace(/\{(\w+)\}/g, (_, name: keyof Things) => things[name]);
}

const button = (name: string) => (page: Page, things: Things) =>
  page.getByRole("main").getByRole("button", { name: filled(name, things), exact: true });
const field =
  (role: "textbox" | "radio" | "checkbox" | "combobox", name: string) => (page: Page, things: Things) =>
    page.getByRole("main").getByRole(role, { name: filled(name, things), exact: true });
const item = (name: string) => (page: Page) => page.getByRole("menuitem", { name });
const heading = (name: string) => (page: Page, things: Things) =>
  page.getByRole("heading", { level: 1, name: filled(name, things) });
const text = (words: string) => (page: Page, things: Things) =>
  page.getByRole("main").getByText(filled(words, things)).first();

const A_USER = "/users/{user}";
const AN_ENDPOINT = "/webhook-endpoints/{endpoint}";
const NEW_ENDPOINT = { url: "http://127.0.0.1:9/", events: ["*"] };

const USERS: readonly Act[] = [
  {
    act: "add a user",
    needs: "editor",
    offer: button("Add a user"),
    call: ["POST", "/users", { email: "new@example.com" }],
  },
  {
    act: "act on many users",
    needs: "editor",
    offer: field("checkbox", "Select {email}"),
    call: ["POST", "/users/acts", { act: "invite", users: [1] }],
  },
];

const PROFILE: readonly Act[] = [
  {
    act: "edit a user",
    needs: "editor",
    offer: button("Edit"),
    call: ["PATCH", A_USER, { profile: { city: "Turin" } }],
  },
  { act: "invite a user", needs: "editor", offer: button("Invite"), call: ["POST", `${A_USER}/invite`] },
  {
    act: "stop a user's mail",
    needs: "editor",
    menu: "More acts",
    offer: item("Unsubscribe from mail"),
    call: ["POST", `${A_USER}/unsubscribe`],
  },
  {
    act: "erase a user",
    needs: "editor",
    menu: "More acts",
    offer: item("Erase for good"),
    call: ["POST", `${A_USER}/erase`],
  },
  {
    act: "delete a user",
    needs: "editor",
    menu: "More acts",
    offer: item("Delete"),
    call: ["DELETE", A_USER],
  },
];

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

const TEAM: readonly Act[] = [
  {
    act: "invite somebody",
    needs: "admin",
    offer: button("Invite someone"),
    call: ["POST", "/members", { email: "friend@example.com", role: "viewer" }],
  },
  {
    act: "see open invitations",
    needs: "admin",
    offer: (page) => page.getByRole("heading", { name: "Open invitations" }),
    call: ["GET", "/invites"],
  },
  {
    act: "withdraw an invitation",
    needs: "admin",
    offer: button("Withdraw the invitation of late@example.com"),
    call: ["DELETE", "/invites/{invite}"],
  },
  {
    act: "change somebody's role",
    needs: "admin",
    offer: field("combobox", "Role of Mona Member"),
    call: ["PATCH", "/members/{member}", { role: "viewer" }],
  },
  {
    act: "remove somebody",
    needs: "admin",
    offer: button("Remove Mona Member"),
    call: ["DELETE", "/members/{member}"],
  },
];

const KEYS: readonly Act[] = [
  { act: "see keys", needs: "admin", offer: text("Our shop"), call: ["GET", "/keys"] },
  { act: "make a key", needs: "admin", offer: button("New key"), call: ["POST", "/keys", { name: "Mine" }] },
  {
    act: "rename a key",
    needs: "admin",
    offer: button("Rename Our shop"),
    call: ["PATCH", "/keys/{key}", { name: "Mine" }],
  },
  {
    act: "revoke a key",
    needs: "admin",
    offer: button("Revoke Our shop"),
    call: ["DELETE", "/keys/{key}"],
  },
];

/** Every screen of a project, with all on it that not everybody may do. */
export const SCREENS: readonly Screen[] = [
  { address: "", shows: heading("Overview"), acts: [] },
  { address: "/users", shows: text("{email}"), acts: USERS },
  { address: A_USER, shows: heading("{email}"), acts: PROFILE },
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
  {
    address: "/settings",
    shows: heading("Project settings"),
    acts: [
      {
        act: "change the project",
        needs: "admin",
        offer: field("textbox", "Name"),
        call: ["PATCH", "", { name: "Mine" }],
      },
    ],
  },
  { address: "/settings/team", shows: text("ada@example.com"), acts: TEAM },
  { address: "/settings/keys", shows: heading("API keys"), acts: KEYS },
  {
    address: "/settings/privacy",
    shows: heading("Privacy & retention"),
    acts: [
      {
        act: "change how long the log is kept",
        needs: "admin",
        offer: field("radio", "for good"),
        call: ["PATCH", "", { retention_days: 1 }],
      },
    ],
  },
  {
    address: "/settings/danger",
    shows: heading("Danger zone"),
    acts: [
      {
        act: "delete the project",
        needs: "owner",
        offer: button("Delete project"),
        call: ["DELETE", ""],
      },
    ],
  },
];
