import { readdirSync, readFileSync } from "node:fs";
import { constants, setPriority } from "node:os";

const THREADS = "/proc/self/task";
/** As Node names the threads that V8 compiles and collects with. */
const HELPER = "V8Worker";

/**
 * Lets V8's threads come after the one that answers. Linux gives a thread that wakes up a turn of some 3 ms, often on
 * the core of who woke it: on two cores that held up answers more often than anything else. Where threads have no
 * folder, or may not be changed, all stays as it is.
 */
export function lowerHelperThreads(): void {
  try {
    for (const id of readdirSync(THREADS)) {
      const name = readFileSync(`${THREADS}/${id}/comm`, "utf8");
      if (name.trim() === HELPER) setPriority(Number(id), constants.priority.PRIORITY_BELOW_NORMAL);
    }
  } catch {
    // only answers in the slowest hundredth take longer
  }
}
