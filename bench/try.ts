import { measureDrain } from "./drain.ts";

for (const [engine, targets] of [
  ["sqlite", 1],
  ["sqlite", 1000],
  ["postgres", 1],
  ["postgres", 1000],
] as const)
  console.log(await measureDrain(engine, targets));
