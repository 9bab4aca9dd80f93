import type { Join, UsersDeps } from "../users/index.ts";

/** The compatible API works with what the users' use cases work with. */
export interface CompatDeps extends UsersDeps {
  join: Join;
}
