import { Card } from "../kit/card.tsx";
import { CountsGrid } from "./counts.tsx";
import type { Import } from "./queries.ts";

const number = new Intl.NumberFormat();

/** What would come of the import. */
export function DryRunCard({ counts }: { counts: NonNullable<Import["dry_run"]> }) {
  return (
    <Card
      title="What would come of it"
      lead={`All ${number.format(counts.rows)} rows were looked at. Nobody was added yet.`}
    >
      <CountsGrid counts={counts} />
    </Card>
  );
}
