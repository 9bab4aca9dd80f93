import { unescape as decode } from "node:querystring";
import { addMember, isTree, newTree, type Tree } from "./tree.ts";

const MAX_FIELDS = 1000;
const MAX_DEPTH = 20;
const NAME = /^([^[\]]+)((?:\[[^[\]]*\])+)$/;

/** The fields of an HTML form's body; null where there are too many to be one. */
export function parseForm(text: string): Tree | null {
  const fields = text.split("&", MAX_FIELDS + 1).filter((field) => field !== "");
  if (fields.length > MAX_FIELDS) return null;
  const tree = newTree();
  for (const field of fields) {
    const [name = "", ...rest] = field.split("=");
    addField(tree, decodeField(name), decodeField(rest.join("=")));
  }
  return tree;
}

/** `data[email]` is the member `email` of `data`, as many senders write it, and `tags[]` one of a list; else the name stands as it is. */
export function addField(tree: Tree, name: string, value: unknown): void {
  const [, first = name, brackets] = NAME.exec(name) ?? [];
  const path = brackets === undefined ? [first] : [first, ...brackets.slice(1, -1).split("][")];
  const isList = path.at(-1) === "";
  if (isList) path.pop();
  const last = path.at(-1) as string;
  const place = path.length > MAX_DEPTH || path.includes("") ? null : placeOf(tree, path);
  if (place === null) addMember(tree, name, value);
  else if (isList && place[last] === undefined) place[last] = [value];
  else addMember(place, last, value);
}

/** The object that a path's last member is of, made where it is missing; null where something else stands in the way. */
function placeOf(tree: Tree, path: readonly string[]): Tree | null {
  let place = tree;
  for (const name of path.slice(0, -1)) {
    place[name] ??= newTree();
    const next = place[name];
    if (!isTree(next)) return null;
    place = next;
  }
  return place;
}

function decodeField(text: string): string {
  return decode(text.replaceAll("+", " "));
}
