import type { Session } from "../../kernel/database/index.ts";
import { MAX_QUESTIONS, type Question, type QuestionKind } from "./question.ts";

interface QuestionRow {
  id: number;
  name: string;
  kind: QuestionKind;
  label: string;
  help: string;
  required: number;
  options: string;
  link: string | null;
  created_at: number;
  updated_at: number;
}

export const QUESTION_COLUMNS =
  "id, name, kind, label, help, required, options, link, created_at, updated_at";

/** In the order in which they are asked. */
export async function listQuestions(session: Session, projectId: number): Promise<Question[]> {
  const rows = await session.all<QuestionRow>(
    `select ${QUESTION_COLUMNS} from questions where project_id = $1 order by position, id limit ${MAX_QUESTIONS}`,
    [projectId],
  );
  return rows.map(readQuestion);
}

export function readQuestion(row: QuestionRow): Question {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    label: row.label,
    help: row.help,
    required: row.required === 1,
    options: JSON.parse(row.options),
    link: row.link,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
