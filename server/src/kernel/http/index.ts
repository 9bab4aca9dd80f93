export { ANSWER_SECRETS, sweepAnswers } from "./answer-book.ts";
export { healthRoutes } from "./health.ts";
export { answerOnce } from "./idempotency.ts";
export { MAX_LIMIT, Page, PageQuery, type PageRequest, pageFrom, pageOf } from "./page.ts";
export { answerError, Problem, refusalOf, sendProblem } from "./problem.ts";
export { createHttp, type Http } from "./server.ts";
export { compileValidator, readInput } from "./validate.ts";
