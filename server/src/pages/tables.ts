import type { Generated } from "kysely";
import type { QuestionKind } from "./questions/question.ts";

interface PagesTable {
  project_id: number;
  /** JSON of a `PageChange`: what was set. */
  settings: string;
  updated_at: number;
}

interface PagePicturesTable {
  id: Generated<number>;
  project_id: number;
  /** In its address: random, so that nobody guesses it. */
  name: string;
  media_type: string;
  /** In bytes. */
  size: number;
  sha256: string;
  /** base64. */
  content: string;
  created_at: number;
}

interface PagePreviewsTable {
  token: string;
  project_id: number;
  /** Who tries it out. */
  principal: string;
  /** JSON of `PageSettings`. */
  settings: string;
  expires_at: number;
}

interface QuestionsTable {
  id: Generated<number>;
  project_id: number;
  /** Where the answer stands in a user's `custom_fields`. */
  name: string;
  kind: QuestionKind;
  label: string;
  help: string;
  required: number;
  /** JSON array of texts. */
  options: string;
  link: string | null;
  position: number;
  created_at: number;
  updated_at: number;
}

interface WithdrawnStatusLinksTable {
  user_id: number;
  made_before: number;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    pages: PagesTable;
    page_pictures: PagePicturesTable;
    page_previews: PagePreviewsTable;
    questions: QuestionsTable;
    withdrawn_status_links: WithdrawnStatusLinksTable;
  }
}
