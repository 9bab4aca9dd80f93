import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Gives back what starting took and running doesn't need: some 20 MB, for a pause of about 50 ms. */
export function releaseMemory(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as NodeJS.GCFunction;
  collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
