import { Stack, Text } from "@mantine/core";
import { type AnyRow, isGroup, type Match } from "../filter-groups.ts";
import type { Filter, FilterRow } from "../queries.ts";
import classes from "./reading.module.css";
import { tellRow } from "./words.ts";

interface ListProps {
  /** What a field holds in the sample; undefined where that isn't known. */
  inSample: (path: string) => string | undefined;
}

/** Conditions in words, with what the sample holds. */
export function FilterWordsList({ filter: { match, rows }, inSample }: ListProps & { filter: Filter }) {
  return <Rows match={match} rows={rows} inSample={inSample} />;
}

function Rows({ match, rows, inSample }: ListProps & { match: Match; rows: readonly AnyRow[] }) {
  return (
    <Stack gap={6}>
      {rows.length > 1 && (
        <Text size="sm">{match === "all" ? "All of these hold:" : "Any of these holds:"}</Text>
      )}
      <ul className={classes.rows}>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have an order and no names
          <li key={i}>
            {isGroup(row) ? (
              <Rows match={row.match} rows={row.rows} inSample={inSample} />
            ) : (
              <Row row={row} inSample={inSample} />
            )}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Row({ row, inSample }: ListProps & { row: FilterRow }) {
  const { field, how, what } = tellRow(row);
  const held = inSample(row.path);
  return (
    <Text size="sm">
      <code>{field}</code> {how} <b>{what}</b>
      {held !== undefined && (
        <Text size="sm" c="dimmed" span>
          {" "}
          (in the sample: {held === "" ? "nothing" : held})
        </Text>
      )}
    </Text>
  );
}
