import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

/** Fails the build where the script that every page loads first, gzipped, is more than this. */
export function firstLoadBudget({ maxGzipBytes }: { maxGzipBytes: number }): Plugin {
  return {
    name: "hookline:first-load-budget",
    apply: "build",
    generateBundle(_, bundle) {
      const bytes = firstLoad(bundle).reduce((sum, { code }) => sum + gzipSync(code).length, 0);
      const said = `The first load is ${kb(bytes)} kB of script, gzipped; the budget is ${kb(maxGzipBytes)} kB.`;
      if (bytes > maxGzipBytes) this.error(said);
      this.info(said);
    },
  };
}

/** The entry and all that it imports before it runs. */
function firstLoad(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set(chunks.filter((chunk) => chunk.isEntry));
  for (const chunk of loaded) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported) loaded.add(imported);
    }
  }
  return [...loaded];
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
