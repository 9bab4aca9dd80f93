export { pageRoutes } from "./page-routes.ts";
export { shareLinkRoutes } from "./share-link-routes.ts";
export { signUpRoutes } from "./sign-up-routes.ts";
