import "./tables.ts";
import type { Http } from "../kernel/http/index.ts";
import { actRoutes } from "./act-routes.ts";
import type { WavesDeps } from "./deps.ts";
import { peopleRoutes } from "./people-routes.ts";
import { basicRoutes } from "./routes.ts";

export { waveReactions } from "./arrivals.ts";
export { cancelWavesOf } from "./cancel.ts";
export type { WavesDeps } from "./deps.ts";
export { purgeWaves } from "./purge.ts";
export { createWaveRunner, type WaveRunner } from "./runner.ts";

export function waveRoutes(http: Http, deps: WavesDeps): void {
  basicRoutes(http, deps);
  actRoutes(http, deps);
  peopleRoutes(http, deps);
}
