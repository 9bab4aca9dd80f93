import { createContext, useContext } from "react";
import type { Definition, Preview, SampleInput, Task } from "./queries.ts";
import type { Change } from "./use-draft.ts";

/** What the parts of a task's editor work on. */
export interface Editor {
  task: Task;
  definition: Definition;
  change: (next: Change) => void;
  /** Answers once what was typed is stored. */
  save: () => Promise<void>;
  sample: SampleInput | null;
  isReadingSample: boolean;
  /** What expressions see of the sample; null while there is none. */
  data: unknown;
  preview: Preview | null;
  /** What keeps it from being published, by its path in the definition. */
  problems: ReadonlyMap<string, string>;
}

const EditorContext = createContext<Editor | null>(null);
export const EditorProvider = EditorContext.Provider;

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error("There is no task's editor around this.");
  return editor;
}
