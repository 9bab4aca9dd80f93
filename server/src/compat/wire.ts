import Type, { type Static } from "typebox";
import type { Project } from "../projects/index.ts";
import { CustomFieldsInput, ProfileInput, timeText, UserAnswer, type UserTotals } from "../users/index.ts";
