export { listInRankOrder, type Ranked, topOf } from "./in-order.ts";
export { compareKeys, type RankKey, rankKeyOf } from "./order.ts";
export type { Place } from "./place.ts";
export { readPlaceAt } from "./place-at.ts";
export { type Line, type Position, readPositions, readStanding } from "./position.ts";
export { purgeRank } from "./purge.ts";
export { rankRoutes } from "./routes.ts";
export { createRankUpkeep, type RankUpkeep } from "./upkeep.ts";
export { wakingRank } from "./wake.ts";
