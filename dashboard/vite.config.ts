import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./build/compressed.ts";
import { firstLoadBudget } from "./build/first-load-budget.ts";

/** Where the server of `npm run dev` listens. */
const SERVER = `http://127.0.0.1:${process.env.HOOKLINE_PORT ?? 4000}`;

export default defineConfig({
  plugins: [react(), firstLoadBudget({ maxGzipBytes: 250_000 }), compressed()],
  // The server puts another one in its place for each answer.
  html: { cspNonce: "__CSP_NONCE__" },
  resolve: { conditions: ["hookline-source"] },
  build: {
    target: "es2023",
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    // The few styles of the screens come with the first load: a style that once did not come is never fetched again.
    cssCodeSplit: false,
  },
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(
      ["/api", "/docs", "/p/", "/pictures/", "/r/", "/s/", "/public", "/in/"].map((path) => [path, SERVER]),
    ),
  },
});
