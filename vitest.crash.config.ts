import { defineConfig } from "vitest/config";

/** Kills real processes at random moments; takes some minutes, so that `npm test` leaves it out. */
export default defineConfig({
  test: {
    include: ["e2e/crash/*.crash.ts"],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    fileParallelism: false,
  },
});
