import { Card } from "../kit/card.tsx";
import { counted } from "../overview/numbers.ts";
import { CountsGrid } from "./counts.tsx";
import type { Import } from "./queries.ts";

/** What would come of the import. */
export function DryRunCard({ counts }: { counts: NonNullable<Import["dry_run"]> }) {
  return (
    <Card
      title="What would come of it"
      lead={`${counted(counts.rows, "row")} looked at. Nobody was added yet.`}
    >
      <CountsGrid counts={counts} />
    </Card>
  );
}
