import { defineConfig } from "vitest/config";

/** Every screen and dialog in its states, what each role is offered, and markup from outside on all of them: minutes of looking, so that `npm test` leaves it out. */
export default defineConfig({
  test: {
    include: ["e2e/browser/*.screens.ts"],
    globalSetup: ["server/src/testing/global-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
  },
});
