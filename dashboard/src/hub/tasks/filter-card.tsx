import { Card } from "../../kit/card.tsx";
import { useEditor } from "./editor.ts";
import { FilterRows } from "./filter-rows.tsx";

/** Which of the events a task is for. */
export function FilterCard() {
  const { definition, change, preview } = useEditor();
  return (
    <Card title="Only if" lead="Without a condition, every event gets through.">
      <FilterRows
        filter={definition.filter}
        path="filter"
        passes={preview?.filter_passes}
        onChange={(filter) => change({ ...definition, filter })}
      />
    </Card>
  );
}
