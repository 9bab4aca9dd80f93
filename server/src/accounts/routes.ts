import type { Http } from "../kernel/http/index.ts";
import { inviteRoutes } from "./invite-routes.ts";
import type { KeyDirectory } from "./key-directory.ts";
import { keyRoutes } from "./key-routes.ts";
import { memberRoutes } from "./member-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import type { SignInDeps } from "./sign-in.ts";

export interface AccountRoutesDeps extends SignInDeps {
  keys: KeyDirectory;
  baseUrl: () => string;
}

export function accountRoutes(http: Http, deps: AccountRoutesDeps): void {
  sessionRoutes(http, deps);
  memberRoutes(http, deps);
  inviteRoutes(http, deps);
  keyRoutes(http, deps);
}
