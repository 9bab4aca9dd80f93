import { type Act, button, field, heading, item, link, type Screen, text } from "./act.ts";

const A_CONNECTION = "/connections/{connection}";

const CONNECTION_SETTINGS: readonly Act[] = [
  {
    act: "rename a connection",
    needs: "admin",
    offer: field("textbox", "Name"),
    call: ["PATCH", A_CONNECTION, { name: "Our shop" }],
  },
  {
    act: "pause a connection",
    needs: "admin",
    offer: button("Pause"),
    call: ["PATCH", `${A_CONNECTION}/source`, { paused: true }],
  },
  {
    act: "make a new webhook URL",
    needs: "admin",
    offer: button("Make a new URL"),
    call: ["POST", `${A_CONNECTION}/source/rotate-token`],
  },
  {
    act: "delete a connection",
    needs: "admin",
    offer: button("Delete the connection"),
    call: ["DELETE", A_CONNECTION],
  },
];

const A_TASK = "/tasks/{task}";

const TASK: readonly Act[] = [
  { act: "add a target", needs: "editor", offer: button("Add a target"), call: ["PATCH", A_TASK, {}] },
  {
    act: "publish a task",
    needs: "editor",
    offer: button("Publish"),
    call: ["POST", `${A_TASK}/publish`],
  },
  {
    act: "delete a task",
    needs: "editor",
    menu: "More for Rows for our shop",
    offer: item("Delete"),
    call: ["DELETE", A_TASK],
  },
];

/** Connections, captures and tasks. */
export const HUB_SCREENS: readonly Screen[] = [
  {
    address: "/integrations",
    shows: link("Our shop"),
    acts: [
      {
        act: "add a connection",
        needs: "admin",
        offer: button("Add a connection"),
        call: ["POST", "/connections", { connector: "generic", name: "Our other shop" }],
      },
    ],
  },
  {
    address: "/integrations/{connection}",
    shows: text("Waiting for the next request…"),
    acts: [
      {
        act: "say how requests are checked",
        needs: "admin",
        offer: field("combobox", "Requests are checked by"),
        call: ["PATCH", `${A_CONNECTION}/source`, { rules: { scheme: "none" } }],
      },
    ],
  },
  {
    address: "/integrations/{connection}/captures?capture={capture}",
    shows: (page) => page.getByRole("dialog", { name: "Capture" }).getByText("Received"),
    acts: [
      {
        act: "replay a capture",
        needs: "editor",
        offer: (page) => page.getByRole("dialog").getByRole("button", { name: "Replay" }),
        call: ["POST", "/captures/{capture}/replay"],
      },
      {
        act: "delete a capture",
        needs: "editor",
        offer: (page) => page.getByRole("dialog").getByRole("button", { name: "Delete" }),
        call: ["DELETE", "/captures/cap_unknown"],
      },
    ],
  },
  {
    address: "/integrations/{connection}/captures",
    shows: (page) => page.getByRole("table", { name: "Captures" }),
    acts: [
      {
        act: "delete several captures",
        needs: "editor",
        offer: (page) => page.getByRole("checkbox", { name: "Select all on this page" }),
        call: ["POST", "/captures/acts", { act: "delete", captures: ["cap_unknown"] }],
      },
    ],
  },
  { address: "/integrations/{connection}/settings", shows: heading("Our shop"), acts: CONNECTION_SETTINGS },
  {
    address: "/tasks",
    shows: link("Rows for our shop"),
    acts: [
      {
        act: "make a task",
        needs: "editor",
        offer: button("New task"),
        call: ["POST", "/tasks", { name: "Mine" }],
      },
    ],
  },
  { address: A_TASK, shows: heading("Rows for our shop"), acts: TASK },
  { address: `${A_TASK}/runs`, shows: text("It did not run yet"), acts: [] },
];
