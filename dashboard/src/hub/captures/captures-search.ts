import type { paths } from "@hookline/sdk";
import { readCursor } from "../../kit/read-cursor.ts";

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

const MAX_TEXT = 200;

/** Reads the address; what makes no sense there falls away. */
export function readCapturesSearch(raw: Record<string, unknown>): CapturesSearch {
  const state = STATES.find((one) => one === raw.state);
  return {
    ...textOf("q", raw),
    ...textOf("type", raw),
    ...(state && { state }),
    ...readCursor(raw),
    ...textOf("capture", raw),
  };
}

/** The filter alone. */
export function filterOf({ cursor: _, capture: __, ...filter }: CapturesSearch): CaptureFilter {
  return filter;
}

/** A text in an address that looks like a number is read as one on the way. */
function textOf<Name extends string>(name: Name, raw: Record<string, unknown>): { [N in Name]?: string } {
  const value = typeof raw[name] === "number" ? String(raw[name]) : raw[name];
  const text = typeof value === "string" ? value.trim().slice(0, MAX_TEXT) : "";
  return text === "" ? {} : ({ [name]: text } as { [N in Name]: string });
}
