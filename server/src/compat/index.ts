import { compileValidator, type Http, takeForms } from "../kernel/http/index.ts";
import { answerRefusal } from "./answer-refusal.ts";
import { betasRoutes } from "./betas-routes.ts";
import { checkInRoutes } from "./check-in-routes.ts";
import type { CompatDeps } from "./deps.ts";
import { pointsRoutes } from "./points-routes.ts";
import { rewardsRoutes } from "./rewards-routes.ts";
import { testersRoutes } from "./testers-routes.ts";

export { withoutJsonSuffix } from "./json-suffix.ts";

/** The REST v2 that scripts written for Prefinery speak, over the use cases of v1. */
export function compatRoutes(http: Http, deps: CompatDeps): void {
  void http.register(async (scope) => {
    takeForms(scope);
    scope.setErrorHandler(answerRefusal);
    // By then it has told who is asking; it is no part of what is asked for.
    scope.addHook("onRequest", async ({ query }) => {
      delete (query as { api_key?: unknown }).api_key;
    });
    // Bodies are read leniently, by hand.
    scope.setValidatorCompiler((part) => (part.httpPart === "body" ? () => true : compileValidator(part)));
    betasRoutes(scope, deps);
    testersRoutes(scope, deps);
    checkInRoutes(scope, deps);
    pointsRoutes(scope, deps);
    rewardsRoutes(scope, deps);
  });
}
