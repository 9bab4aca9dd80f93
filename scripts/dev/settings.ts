import { withoutSettings } from "../sample/settings.ts";

/** The environment of the development server, which shares neither data nor address with an installation in this clone. */
export function devSettings(
  env: NodeJS.ProcessEnv,
  { folder, port, url }: { folder: string; port: number; url: string },
): NodeJS.ProcessEnv {
  return {
    ...withoutSettings(env),
    HOOKLINE_DATA_DIR: folder,
    HOOKLINE_PORT: String(port),
    HOOKLINE_BASE_URL: url, // links lead through Vite's proxy
    HOOKLINE_EGRESS_ALLOW: "127.0.0.1",
    HOOKLINE_LOG_LEVEL: env.HOOKLINE_LOG_LEVEL ?? "warn",
  };
}
