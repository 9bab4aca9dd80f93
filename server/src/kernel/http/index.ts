export { ANSWER_SECRETS, dropKeptAnswers, sweepAnswers } from "./answer-book.ts";
export { type EventStream, openEventStream, type StreamTimes } from "./event-stream.ts";
export { healthRoutes } from "./health.ts";
export { countHops } from "./hops.ts";
export { idSchema } from "./id.ts";
export { answerOnce } from "./idempotency.ts";
export { LINE, LINES, NAME } from "./line.ts";
export { observeRequests } from "./observe.ts";
export { type ApiDescription, describeApi } from "./openapi.ts";
export type { ApiDocument, ApiResponse, JsonSchema, Operation, Parameter } from "./openapi-document.ts";
export {
  type NamePageRequest,
  Page,
  PageQuery,
  type PageRequest,
  pageByNameFrom,
  pageByNameOf,
  pageFrom,
  pageOf,
  unknownCursor,
} from "./page.ts";
export { checkInput, decodeCookie, takeFiles, takeForms, type Upload } from "./parse.ts";
export { answerError, problemOf, refusalOf, sendProblem } from "./problem.ts";
export { createHttp, type Http } from "./server.ts";
export { compileValidator, readInput } from "./validate.ts";
