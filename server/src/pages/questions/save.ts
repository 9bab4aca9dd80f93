import type { Clock } from "../../kernel/clock.ts";
import { type Database, isUniqueViolation, type Tx } from "../../kernel/database/index.ts";
import { AppError, invalidInput } from "../../kernel/errors.ts";
import type { PageDirectory } from "../settings/directory.ts";
import { lockPage } from "../settings/lock.ts";
import { nameFor } from "./name.ts";
import { listQuestions, QUESTION_COLUMNS, readQuestion } from "./queries.ts";
import { hasOptions, MAX_QUESTIONS, type Question } from "./question.ts";
import type { QuestionBody, QuestionPatch } from "./wire.ts";

export interface QuestionDeps {
  db: Database;
  clock: Clock;
  pages: PageDirectory;
}

type Content = Pick<Question, "kind" | "label" | "help" | "required" | "options" | "link">;

/** Asks one question more, after the others. */
export async function addQuestion(
  deps: QuestionDeps,
  projectId: number,
  body: QuestionBody,
): Promise<Question> {
  const now = deps.clock.now();
  const { kind, label, help = "", required = false, options = [], link = null } = body;
  const content = checked({ kind, label, help, required, options, link });
  const question = await deps.db
    .transact(async (tx) => {
      await lockPage(tx, projectId, now);
      const others = await listQuestions(tx, projectId);
      if (others.length >= MAX_QUESTIONS) throw tooMany();
      const name = body.name ?? nameFor(label, new Set(others.map((other) => other.name)));
      const rows = await tx.all<Parameters<typeof readQuestion>[0]>(
        `insert into questions
           (project_id, name, kind, label, help, required, options, link, position, created_at, updated_at)
         select $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(position), 0) + 1, $9, $9
         from questions where project_id = $1 returning ${QUESTION_COLUMNS}`,
        [projectId, name, kind, ...written(content), now],
      );
      return readQuestion(rows[0] as (typeof rows)[number]);
    })
    .catch((error: unknown) => {
      if (!isUniqueViolation(error)) throw error;
      throw new AppError("conflict", `Another question has the name "${body.name}". Choose another.`);
    });
  deps.pages.forget(projectId);
  return question;
}

/** Changes what is given; what was answered before stays. */
export async function changeQuestion(
  deps: QuestionDeps,
  projectId: number,
  questionId: number,
  patch: QuestionPatch,
): Promise<Question> {
  const changed = await deps.db.transact(async (tx) => {
    await lockPage(tx, projectId, deps.clock.now());
    const before = await requireQuestion(tx, projectId, questionId);
    const content = checked({ ...before, ...patch });
    const rows = await tx.all<Parameters<typeof readQuestion>[0]>(
      `update questions set label = $3, help = $4, required = $5, options = $6, link = $7, updated_at = $8
       where project_id = $1 and id = $2 returning ${QUESTION_COLUMNS}`,
      [projectId, questionId, ...written(content), deps.clock.now()],
    );
    return readQuestion(rows[0] as (typeof rows)[number]);
  });
  deps.pages.forget(projectId);
  return changed;
}

/** What was answered stays with the users. */
export async function deleteQuestion(
  deps: QuestionDeps,
  projectId: number,
  questionId: number,
): Promise<void> {
  await deps.db.transact(async (tx) => {
    await lockPage(tx, projectId, deps.clock.now());
    await requireQuestion(tx, projectId, questionId);
    await tx.all("delete from questions where project_id = $1 and id = $2", [projectId, questionId]);
  });
  deps.pages.forget(projectId);
}

/** Puts all questions of a project into this order. */
export async function orderQuestions(
  deps: QuestionDeps,
  projectId: number,
  ids: readonly number[],
): Promise<Question[]> {
  const ordered = await deps.db.transact(async (tx) => {
    await lockPage(tx, projectId, deps.clock.now());
    const there = (await listQuestions(tx, projectId)).map(({ id }) => id);
    if (there.length !== ids.length || !there.every((id) => ids.includes(id))) {
      throw invalidInput(
        "questions",
        `must name each of the project's questions: ${there.join(", ") || "none"}`,
      );
    }
    for (const [i, id] of ids.entries()) {
      await tx.all("update questions set position = $3 where project_id = $1 and id = $2", [
        projectId,
        id,
        i + 1,
      ]);
    }
    return listQuestions(tx, projectId);
  });
  deps.pages.forget(projectId);
  return ordered;
}

/** As it is stored: a consent is required, and only what belongs to the kind is there. */
function checked(content: Content): Content {
  const { kind, options, link, required } = content;
  if (hasOptions(kind) && options.length < 2) {
    throw invalidInput("options", "a choice needs at least two, to choose from");
  }
  if (!hasOptions(kind) && options.length > 0) {
    throw invalidInput("options", `a question of the kind ${kind} offers none; leave them out`);
  }
  if (kind !== "consent" && link !== null) {
    throw invalidInput("link", `a question of the kind ${kind} has none; leave it out`);
  }
  return { ...content, required: required || kind === "consent" };
}

function written({ label, help, required, options, link }: Content) {
  return [label, help, Number(required), JSON.stringify(options), link] as const;
}

async function requireQuestion(tx: Tx, projectId: number, questionId: number): Promise<Question> {
  const found = (await listQuestions(tx, projectId)).find(({ id }) => id === questionId);
  if (!found) throw new AppError("not_found", `There is no question ${questionId} in this project.`);
  return found;
}

function tooMany(): AppError {
  return new AppError(
    "limit_reached",
    `The project asks ${MAX_QUESTIONS} questions, which is the limit. Delete one first.`,
  );
}
