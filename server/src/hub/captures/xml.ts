import { SaxesParser } from "saxes";
import { addMember, newTree, type Tree } from "./tree.ts";

/** Elements and attributes. */
const MAX_NODES = 50_000;

interface Element {
  name: string;
  tree: Tree;
  text: string;
}

/**
 * An XML document as data: elements by name, attributes as `@name`, text beside them as `#text`. No entity but the
 * five of XML itself, nothing is fetched. null where it isn't well formed, or is nested more than `maxDepth` levels.
 */
export function parseXml(text: string, maxDepth: number): Tree | null {
  const document: Element = { name: "", tree: newTree(), text: "" };
  const open: Element[] = [document];
  const parser = new SaxesParser({ xmlns: false, position: false });
  let nodes = 0;
  const count = () => {
    if (++nodes > MAX_NODES || open.length > maxDepth) throw new Error("more than a message has");
  };

  parser.on("error", (error) => {
    throw error;
  });
  parser.on("attribute", count);
  parser.on("opentag", ({ name, attributes }) => {
    count();
    const tree = newTree();
    for (const [attribute, value] of Object.entries(attributes)) tree[`@${attribute}`] = value;
    open.push({ name, tree, text: "" });
  });
  const addText = (piece: string) => {
    (open.at(-1) as Element).text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop() as Element;
    addMember((open.at(-1) as Element).tree, element.name, asValue(element));
  });

  try {
    parser.write(text).close();
    return document.tree;
  } catch {
    return null;
  }
}

function asValue({ tree, text }: Element): unknown {
  const isPlain = Object.keys(tree).length === 0;
  if (isPlain) return text;
  if (text.trim() !== "") tree["#text"] = text.trim();
  return tree;
}
