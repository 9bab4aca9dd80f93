import { CHOICE_FILTERS } from "./choices.ts";
import { DATE_FILTERS } from "./dates.ts";
import { ENCODING_FILTERS } from "./encodings.ts";
import type { ExpressionFilter } from "./filter.ts";
import { LIST_FILTERS } from "./lists.ts";
import { NUMBER_FILTERS } from "./numbers.ts";
import { TEXT_FILTERS } from "./text.ts";

/** All filters there are: what templates are run by and checked against, and what help and docs are made of. */
export const EXPRESSION_FILTERS: readonly ExpressionFilter[] = [
  ...CHOICE_FILTERS,
  ...TEXT_FILTERS,
  ...NUMBER_FILTERS,
  ...DATE_FILTERS,
  ...LIST_FILTERS,
  ...ENCODING_FILTERS,
];
