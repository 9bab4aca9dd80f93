import type { paths } from "@hookline/sdk";
import { readCursor } from "../../kit/read-cursor.ts";
import { readText } from "../../kit/read-text.ts";

type Query = NonNullable<
  paths["/api/v1/projects/{project}/connections/{connection}/captures"]["get"]["parameters"]["query"]
>;
export type CaptureState = NonNullable<Query["state"]>;

export const STATES: readonly CaptureState[] = ["accepted", "duplicate", "rejected"];

/** What of the captures is looked for. */
export type CaptureFilter = Pick<Query, "type" | "state" | "q">;

/** All that the address of the list holds: also which page is shown, and which capture is open, by its name. */
export interface CapturesSearch extends CaptureFilter {
  cursor?: string;
  capture?: string;
}

/** Reads the address; what makes no sense there falls away. */
export function readCapturesSearch(raw: Record<string, unknown>): CapturesSearch {
  const state = STATES.find((one) => one === raw.state);
  return {
    ...readText("q", raw),
    ...readText("type", raw),
    ...(state && { state }),
    ...readCursor(raw),
    ...readText("capture", raw),
  };
}

/** The filter alone. */
export function filterOf({ cursor: _, capture: __, ...filter }: CapturesSearch): CaptureFilter {
  return filter;
}
