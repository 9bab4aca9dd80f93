import "./tables.ts";

export { purgeFigures } from "./purge.ts";
export { rollUpReferrals, rollUpUsers } from "./roll-up.ts";
export { figuresRoutes } from "./routes.ts";
