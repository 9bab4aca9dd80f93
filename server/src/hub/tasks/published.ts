import type { TargetField } from "../connectors/connector.ts";
import type { TaskRow } from "../tables.ts";
import type { Definition } from "./definition.ts";

/** What runs: the definition, with the fields of each target as they were when it was published. */
export interface Published extends Definition {
  /** By the target's key. */
  fields: { readonly [key: string]: readonly TargetField[] };
}

export function publishedOf({ published }: Pick<TaskRow, "published">): Published | null {
  return published === null ? null : JSON.parse(published);
}

export function draftOf({ draft }: Pick<TaskRow, "draft">): Definition {
  return JSON.parse(draft);
}
