import { resolve } from "node:path";
import { loadConfig } from "../../server/src/config.ts";
import { readEnvironment } from "../../server/src/environment.ts";
import { withoutSettings } from "../sample/settings.ts";

export interface DemoSettings {
  isPostgres: boolean;
  /** For a server that starts in `folder`, where no `.env` adds to it. */
  env: NodeJS.ProcessEnv;
}

/**
 * Of the installation's settings only its PostgreSQL with the master key that fits: where the demo listens, and what it
 * may reach, is its own. Throws ConfigError.
 */
export function demoSettings(
  installation: { folder: string; env: NodeJS.ProcessEnv },
  folder: string,
): DemoSettings {
  const given = readEnvironment(installation.folder, installation.env);
  const { databaseUrl, secret, dataDir } = loadConfig(given);
  const place = databaseUrl
    ? {
        DATABASE_URL: databaseUrl,
        HOOKLINE_DATA_DIR: resolve(installation.folder, dataDir),
        ...(secret === null ? {} : { HOOKLINE_SECRET: secret }),
      }
    : { HOOKLINE_DATA_DIR: folder };
  const env = {
    ...withoutSettings(installation.env),
    ...place,
    HOOKLINE_PORT: "0",
    HOOKLINE_LOG_LEVEL: "warn",
    HOOKLINE_EGRESS_ALLOW: "127.0.0.1",
  };
  return { isPostgres: databaseUrl !== null, env };
}
