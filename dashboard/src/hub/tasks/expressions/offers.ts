import { countParts, type DataRow, partsOf, rootsOf, sampleOf, typeOf } from "../../data-rows.ts";
import type { ExpressionFilter } from "../queries.ts";
import { type Place, placeAt } from "./place.ts";

/** A field of what comes in, as it can be written into an expression. */
export interface Field {
  path: string;
  /** Its last step: what a person calls it. */
  name: string;
  /** What it holds in the sample. */
  shown: string;
  isGroup: boolean;
}

export type Offer = { kind: "field"; field: Field } | { kind: "filter"; filter: ExpressionFilter };

/** What came in may be long and deep: nobody looks through more than this. */
const MAX_FIELDS = 500;
const MAX_DEPTH = 12;
const MAX_OFFERS = 50;
/** Once more all of it. */
const WHOLE = "$body";

/** The fields of a sample; of a list the whole and what its first entry has. */
export function fieldsOf(data: unknown): readonly Field[] {
  const found: Field[] = [];
  const read = (row: DataRow, depth: number) => {
    if (found.length >= MAX_FIELDS) return;
    found.push(fieldOf(row));
    if (depth >= MAX_DEPTH || (depth === 0 && row.path === WHOLE)) return;
    const parts = partsOf(row);
    for (const part of Array.isArray(row.value) ? parts.slice(0, 1) : parts) read(part, depth + 1);
  };
  for (const row of rootsOf(data)) read(row, 0);
  return found;
}

function fieldOf(row: DataRow): Field {
  const { path, name, value } = row;
  const isGroup = typeOf(value) === "group" && countParts(row) > 0;
  return { path, name, shown: sampleOf(value), isGroup };
}

/** What could stand at a place, the likeliest first. What stands there in full already isn't offered. */
export function offersAt(
  { wants, written, filter }: Place,
  fields: readonly Field[],
  filters: readonly ExpressionFilter[],
): readonly Offer[] {
  // An argument is a text or a number more often than a field: what is typed says so.
  if (wants === "nothing" || (filter !== null && written === "")) return [];
  const offers: Offer[] =
    wants === "field"
      ? fields.map((field) => ({ kind: "field", field }))
      : filters.map((one) => ({ kind: "filter", filter: one }));
  return offers
    .map((offer) => ({ offer, nearness: nearness(offer, written.toLowerCase()) }))
    .filter(({ offer, nearness }) => nearness < FAR && writtenAs(offer) !== written)
    .toSorted((a, b) => a.nearness - b.nearness)
    .slice(0, MAX_OFFERS)
    .map(({ offer }) => offer);
}

/** Whether what stands there is one of them in full: then nothing is chosen before somebody says so. */
export function isWritten(
  { wants, written }: Place,
  fields: readonly Field[],
  filters: readonly ExpressionFilter[],
): boolean {
  if (wants === "field") return fields.some(({ path }) => path === written);
  return filters.some(({ name }) => name === written);
}

/** The next of `count`, down or up; behind the last one is the first. From none (-1) it is the first or the last. */
export function nextOf(active: number, step: 1 | -1, count: number): number {
  if (active < 0) return step > 0 ? 0 : count - 1;
  return (active + step + count) % count;
}

export function writtenAs(offer: Offer): string {
  return offer.kind === "field" ? offer.field.path : offer.filter.name;
}

const FAR = 4;

/** How near what is written comes to something: its beginning, the beginning of its own name, some of it, its words. */
function nearness(offer: Offer, written: string): number {
  const whole = writtenAs(offer).toLowerCase();
  const isGroup = offer.kind === "field" && offer.field.isGroup;
  if (written === "") return isGroup ? FAR : 0;
  if (whole.startsWith(written)) return isGroup ? 1 : 0;
  const own = offer.kind === "field" ? offer.field.name : offer.filter.label;
  if (own.toLowerCase().startsWith(written)) return 1;
  if (whole.includes(written)) return isGroup ? FAR : 2;
  const words = offer.kind === "filter" ? `${offer.filter.label} ${offer.filter.summary}` : "";
  return words.toLowerCase().includes(written) ? 3 : FAR;
}

/** A template that is being written, and where the caret stands in it. */
export interface Written {
  template: string;
  caret: number;
}

/** The template with what was chosen at its place, and the `}}` that is missing; the caret stands where one goes on. */
export function withOffer(template: string, place: Place, offer: Offer): Written {
  const before = template.slice(0, place.from);
  const behind = template.slice(place.to);
  const needsMore = offer.kind === "filter" && offer.filter.arguments.some(({ required }) => required);
  const begun = [
    before,
    /(\{\{|\|)$/.test(before) ? " " : "",
    writtenAs(offer),
    needsMore && !/^\s*:/.test(behind) ? ": " : "",
  ].join("");
  const close = place.isClosed ? "" : " }}";
  const room = behind.startsWith("}}") ? " " : "";
  return { template: begun + close + room + behind, caret: begun.length };
}

/**
 * Whoever types the `}}` that stands there already goes past it. `caret` is behind the brace that was just typed;
 * null where it stays.
 */
export function pastClosing(template: string, caret: number): Written | null {
  const before = template.slice(0, caret - 1);
  const behind = template.slice(caret);
  const isBetween = /\{\{[^{}]*\}$/.test(before);
  const [closing] = (isBetween ? /^\}/ : /^\s*\}(?=\})/).exec(behind) ?? [];
  const isTypedAgain = closing !== undefined && (isBetween || placeAt(before, before.length) !== null);
  return isTypedAgain ? { template: before + behind, caret: before.length + closing.length } : null;
}
