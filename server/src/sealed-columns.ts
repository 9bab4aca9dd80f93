import { HUB_SECRETS } from "./hub/index.ts";
import { ANSWER_SECRETS } from "./kernel/http/index.ts";
import type { SealedColumn } from "./kernel/rewrap.ts";
import { ENDPOINT_SECRETS } from "./webhooks/index.ts";

/** Every column in which a slice keeps sealed secrets, for the rotation of the master key. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [ANSWER_SECRETS, ...ENDPOINT_SECRETS, ...HUB_SECRETS];
