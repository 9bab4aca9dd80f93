import { expect, test } from "vitest";
import { samplesOfProject } from "./samples.ts";

const KNOWN = [
  { name: "tester_created", display_name: "User Created" },
  { name: "reward_earned", display_name: "Reward Earned" },
];
const event = (id: number, type: string, data: object) => ({
  ...{ id, type, data, user_id: null, webhook_id: `evt_${id}` },
  created_at: "2026-03-02T09:30:00Z",
});

test("examples stand before what happened lately: nobody real is written to who wasn't chosen", () => {
  const happened = [
    event(3, "reward_earned", { user: { email: "ada@example.com" } }),
    event(2, "tester_created", { email: "bob@example.com" }),
    event(1, "reward_earned", {}),
  ];
  const source = { kind: "project", connection_id: null, types: ["reward_earned"] } as const;
  const options = samplesOfProject(
    { ...source, types: [...source.types] },
    { known: KNOWN, happened, timeOf: () => "now" },
  );
  expect(options).toEqual([
    { sample: { kind: "event_type", name: "reward_earned" }, label: "Example: Reward Earned" },
    { sample: { kind: "event", name: "3" }, label: "Reward Earned, ada@example.com, now" },
    { sample: { kind: "event", name: "1" }, label: "Reward Earned, now" },
  ]);
});
