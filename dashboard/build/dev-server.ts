import { fileURLToPath } from "node:url";
import { createServer } from "vite";

/** Serves the dashboard from its sources, with hot reload, on a free port. Answers where, without a slash at the end. */
export async function startDevServer(): Promise<{ url: string; close(): Promise<void> }> {
  const vite = await createServer({
    root: fileURLToPath(new URL("..", import.meta.url)),
    clearScreen: false,
  });
  await vite.listen();
  const [url] = vite.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error("Vite says nowhere where it listens.");
  return { url: url.replace(/\/$/, ""), close: () => vite.close() };
}
