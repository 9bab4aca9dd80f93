/** How far the sweep has counted, through all projects: behind this user's id, and behind this qualification. */
interface FiguresProgressTable {
  counted: "users" | "referrals";
  at: number;
  id: number;
}

interface FiguresQuartersTable {
  project_id: number;
  /** When the quarter of an hour begins. */
  at: number;
  signups: number;
  /** Those of the sign-ups that somebody brought. */
  referrals: number;
  qualified: number;
}

/** All of a project's quarters together. */
interface FiguresTotalsTable {
  project_id: number;
  signups: number;
  referrals: number;
  qualified: number;
}

interface FiguresSourcesTable {
  project_id: number;
  /** In days since the epoch, in UTC. */
  day: number;
  source: string;
  signups: number;
  referrals: number;
}

declare module "../kernel/database/tables.ts" {
  interface Tables {
    figures_progress: FiguresProgressTable;
    figures_quarters: FiguresQuartersTable;
    figures_totals: FiguresTotalsTable;
    figures_sources: FiguresSourcesTable;
  }
}
