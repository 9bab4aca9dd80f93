import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Engine } from "../server/src/kernel/database/index.ts";
import { measureCrowd } from "./crowd.ts";
import { measureDrain } from "./drain.ts";
import { measureFootprint } from "./footprint.ts";
import { measureImports } from "./imports.ts";
import { measureIsolation } from "./isolation.ts";
import { measureLists } from "./lists.ts";
import { describeMachine } from "./machine.ts";
import { measureRank } from "./rank.ts";
import { renderChart, renderTable } from "./report.ts";
import type { Result } from "./results.ts";
import { measureSignUp } from "./sign-up.ts";

/**
 * `npm run bench -- [--only drain|sign-up|isolation|footprint|lists|rank|imports|crowd] [--engine sqlite|postgres] [--seconds N]
 * [--out FOLDER]`: measures, prints the table, and writes `results.json` and `results.svg`. The crowd stays for N seconds.
 */
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    engine: { type: "string" },
    seconds: { type: "string", default: "300" },
    out: { type: "string", default: "artifacts/bench" },
  },
});

const suites: { [name: string]: (engine: Engine) => Promise<Result[]> } = {
  drain: async (engine) => [...(await measureDrain(engine, 1)), ...(await measureDrain(engine, 1000))],
  "sign-up": measureSignUp,
  isolation: measureIsolation,
  footprint: measureFootprint,
  lists: measureLists,
  rank: measureRank,
  imports: measureImports,
  crowd: (engine) => measureCrowd(engine, Number(values.seconds)),
};

const machine = describeMachine();
console.log(`Measuring on ${machine}. This takes about half an hour; leave the machine alone meanwhile.`);
const results: Result[] = [];
for (const [name, measure] of Object.entries(suites)) {
  if (values.only && values.only !== name) continue;
  for (const engine of ["sqlite", "postgres"] as const) {
    if (values.engine && values.engine !== engine) continue;
    const measured = await measure(engine);
    results.push(...measured);
    console.log(`\n${renderTable(measured)}`);
  }
}

mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "results.json"), `${JSON.stringify({ machine, results }, null, 2)}\n`);
writeFileSync(join(values.out, "results.svg"), renderChart(results, machine));
console.log(
  `\nAll of it:\n\n${renderTable(results)}\n\nWritten to ${values.out}/results.json and results.svg.`,
);
process.exit(0);
