import { expect, test } from "vitest";
import { findConnector } from "../connectors/index.ts";
import { TEMPLATES } from "./templates.ts";

const steps = TEMPLATES.flatMap(({ id, draft }) => draft.targets.map((target) => ({ id, ...target })));

test.each(steps)("$id: $connector can do what it is to do ($action)", ({ connector, action }) => {
  const actions = findConnector(connector ?? "")?.targets?.map(({ id }) => id);
  expect(actions).toContain(action);
});
