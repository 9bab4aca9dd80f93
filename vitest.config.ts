import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    globalSetup: ["server/src/testing/global-setup.ts"],
    // Only what hangs takes so long: a machine that others use, too, may be slow for a while.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 2,
    isolate: false, // a worker loads the server once, not once for each file: half the time of a run
    unstubEnvs: true,
  },
});
