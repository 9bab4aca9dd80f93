import { countText } from "./numbers.ts";

/** How a count differs from that of the time before. */
export interface Change {
  direction: "up" | "down" | "same";
  text: string;
}

/** `before` names the time before: "the week before". */
export function changeOf(count: number, countBefore: number, before: string): Change {
  if (count > countBefore)
    return { direction: "up", text: `${countText(count - countBefore)} more than ${before}` };
  if (count < countBefore)
    return { direction: "down", text: `${countText(countBefore - count)} fewer than ${before}` };
  return { direction: "same", text: count === 0 ? `None ${before} either` : `As many as ${before}` };
}
