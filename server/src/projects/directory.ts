import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { createShortCache } from "../kernel/short-cache.ts";
import type { Project } from "./project.ts";
import { findProject } from "./queries.ts";

const TTL_MS = 1000;
const MAX_CACHED = 10_000;

/** Projects by id or slug, remembered for a second, as nearly every request asks for one. */
export interface ProjectDirectory {
  find(ref: string): Promise<Project | null>;
  /** After a change: in this process at once, in others within a second. */
  forget(project: Project): void;
}

export function createProjectDirectory({ db, clock }: { db: Database; clock: Clock }): ProjectDirectory {
  const cache = createShortCache<Project>({ clock, ttlMs: TTL_MS, size: MAX_CACHED });
  return {
    find: (ref) => cache.get(ref, () => findProject(db.read, ref)),
    forget(project) {
      cache.forget(String(project.id));
      cache.forget(project.slug);
    },
  };
}
