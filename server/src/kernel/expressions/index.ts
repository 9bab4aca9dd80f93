export { compile, MAX_TEMPLATE_LENGTH } from "./compile.ts";
export { type Evaluated, evaluate } from "./evaluate.ts";
export { type ExpressionFilter, usageOf } from "./filters/filter.ts";
export { SAMPLE } from "./filters/sample.ts";
export { EXPRESSION_FILTERS } from "./filters/table.ts";
export { type Path, parsePath, readPath } from "./path.ts";
export { type Problem, problemText } from "./problem.ts";
export type { Compiled } from "./syntax.ts";
export type { Value } from "./value.ts";
