import type { Clock } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import { createShortCache } from "../../kernel/short-cache.ts";
import type { Project } from "../../projects/index.ts";
import { createLook, type Look } from "../look/look.ts";
import { findPictures, type Picture } from "../pictures/queries.ts";
import { listQuestions } from "../questions/queries.ts";
import type { Question } from "../questions/question.ts";
import { picturesOf } from "./pictures-of.ts";
import { findPage } from "./queries.ts";
import { type PageSettings, textsOf } from "./settings.ts";
import type { Texts } from "./texts.ts";

const TTL_MS = 1000;
const MAX_CACHED = 10_000;

/** All that a project's pages are made from. */
export interface PageModel {
  settings: PageSettings;
  texts: Texts;
  look: Look;
  /** Those that the settings name, by id. */
  pictures: ReadonlyMap<number, Picture>;
  questions: readonly Question[];
}

/** Pages by project, remembered for a second: a status page costs no statement but those about its user. */
export interface PageDirectory {
  find(project: Project): Promise<PageModel>;
  /** After a change: in this process at once, in others within a second. */
  forget(projectId: number): void;
}

export function createPageDirectory({ db, clock }: { db: Database; clock: Clock }): PageDirectory {
  const cache = createShortCache<PageModel>({ clock, ttlMs: TTL_MS, size: MAX_CACHED });
  return {
    async find({ id }) {
      const load = async () => modelOf(db, id, (await findPage(db.read, id)).settings);
      return (await cache.get(String(id), load)) ?? load();
    },
    forget: (projectId) => cache.forget(String(projectId)),
  };
}

/** The page as these settings make it, saved or not. */
export async function modelOf(db: Database, projectId: number, settings: PageSettings): Promise<PageModel> {
  const [pictures, questions] = await Promise.all([
    findPictures(db.read, projectId, [...picturesOf(settings).values()]),
    listQuestions(db.read, projectId),
  ]);
  return { settings, texts: textsOf(settings), look: createLook(settings), pictures, questions };
}
