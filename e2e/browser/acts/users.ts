import { type Act, button, field, heading, item, type Screen, text } from "./act.ts";

const A_USER = "/users/{user}";

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
    act: "make a status link",
    needs: "editor",
    menu: "More acts",
    offer: item("Status link"),
    call: ["GET", `${A_USER}/status-link`],
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

const A_WAVE = "/waves/{wave}";

const WAVES: readonly Act[] = [
  {
    act: "invite a wave",
    needs: "editor",
    offer: button("New wave"),
    call: ["POST", "/waves", { audience: { kind: "group", group: "nobody" } }],
  },
];

const ONE_WAVE: readonly Act[] = [
  {
    act: "change a wave",
    needs: "editor",
    offer: button("Change"),
    call: ["PATCH", A_WAVE, { name: "Friends of the house" }],
  },
  {
    act: "cancel a wave",
    needs: "editor",
    offer: button("Cancel the wave"),
    call: ["POST", `${A_WAVE}/cancel`],
  },
];

/** People, waves and files of people. */
export const USERS_SCREENS: readonly Screen[] = [
  { address: "", shows: heading("Overview"), acts: [] },
  { address: "/users", shows: text("{email}"), acts: USERS },
  { address: A_USER, shows: heading("{email}"), acts: PROFILE },
  { address: "/waves", shows: text("Friends of the house"), acts: WAVES },
  { address: A_WAVE, shows: heading("Friends of the house"), acts: ONE_WAVE },
  {
    address: "/transfers",
    shows: heading("Import and export"),
    acts: [
      {
        act: "import people",
        needs: "editor",
        offer: button("Choose a file"),
        call: ["POST", "/users/import", {}],
      },
      {
        act: "export users",
        needs: "editor",
        offer: (page) => page.getByRole("link", { name: "Download", exact: true }),
        call: ["GET", "/users/export?format=json"],
      },
    ],
  },
];
