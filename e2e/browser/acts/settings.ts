import { type Act, button, field, heading, type Screen, text } from "./act.ts";

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

/** The project itself, its team and keys. */
export const SETTINGS_SCREENS: readonly Screen[] = [
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
