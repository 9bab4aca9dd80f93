/** Data as forms and XML are read into: without a prototype, so that no name in it means anything. */
export interface Tree {
  [name: string]: unknown;
}

export function newTree(): Tree {
  return Object.create(null) as Tree;
}

/** Whether members may be added to it: a file's description, say, is no tree, and its prototype is everybody's. */
export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}

/** Adds a member; a name that comes more than once has a list. */
export function addMember(tree: Tree, name: string, value: unknown): void {
  const present = tree[name];
  if (present === undefined) tree[name] = value;
  else if (Array.isArray(present)) present.push(value);
  else tree[name] = [present, value];
}
