import type { Screen } from "./act.ts";
import { HUB_SCREENS } from "./hub.ts";
import { PAGE_SCREENS } from "./page.ts";
import { REWARDS_SCREENS } from "./rewards.ts";
import { SETTINGS_SCREENS } from "./settings.ts";
import { USERS_SCREENS } from "./users.ts";
import { WEBHOOKS_SCREENS } from "./webhooks.ts";

/** Every screen of a project, with what not everybody may do there. */
export const SCREENS: readonly Screen[] = [
  ...USERS_SCREENS,
  ...REWARDS_SCREENS,
  ...PAGE_SCREENS,
  ...HUB_SCREENS,
  ...WEBHOOKS_SCREENS,
  ...SETTINGS_SCREENS,
];
