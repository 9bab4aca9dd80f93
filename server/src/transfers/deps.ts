import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import type { Project } from "../projects/index.ts";
import type { UsersDeps } from "../users/index.ts";

/** What the use cases of the slice work with. */
export interface TransfersDeps {
  db: Database;
  clock: Clock;
  users: UsersDeps;
  findProject: (id: number) => Promise<Project | null>;
  /** After the commit: an import of the project is not what it was. */
  tell: (projectId: number) => void;
}
