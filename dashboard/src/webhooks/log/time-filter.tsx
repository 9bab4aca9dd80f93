import { Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { fromField, toField } from "./local-time.ts";
import { type LogFilter, readLogSearch, type Span } from "./log-search.ts";

const OWN = "own";
const DAY_MS = 86_400_000;

const SPANS: readonly { value: Span | typeof OWN; label: string }[] = [
  { value: "1h", label: "Last hour" },
  { value: "24h", label: "Last 24 hours" },
  { value: "7d", label: "Last 7 days" },
  { value: "30d", label: "Last 30 days" },
  { value: OWN, label: "From … to …" },
];

type Times = { [K in "span" | "since" | "until"]: LogFilter[K] | undefined };

/** When the webhooks were made: a span up to now, or a time of one's own. */
export function TimeFilter({ filter, onChange }: { filter: LogFilter; onChange: (times: Times) => void }) {
  function choose(value: string | null) {
    const since = value === OWN ? new Date(Date.now() - DAY_MS).toISOString() : undefined;
    onChange({ span: readLogSearch({ span: value }).span, since, until: undefined });
  }
  return (
    <Select
      size="xs"
      label="Time"
      placeholder="Any"
      clearable
      clearButtonProps={{ "aria-label": "Any time" }}
      data={SPANS}
      value={hasOwnTime(filter) ? OWN : (filter.span ?? null)}
      onChange={choose}
    />
  );
}

export function hasOwnTime({ since, until }: LogFilter): boolean {
  return since !== undefined || until !== undefined;
}

/** From when to when, where the time is one's own. */
export function OwnTime({ filter, onChange }: { filter: LogFilter; onChange: (times: Times) => void }) {
  const { since, until } = filter;
  return (
    <>
      <Moment
        key={`since ${since}`}
        label="From"
        at={since}
        onChange={(since) => onChange({ span: undefined, since, until })}
      />
      <Moment
        key={`until ${until}`}
        label="To"
        at={until}
        onChange={(until) => onChange({ span: undefined, since, until })}
      />
    </>
  );
}

/** It is taken over when the field is left: while one types, it isn't whole yet. */
function Moment({
  label,
  at,
  onChange,
}: {
  label: string;
  at: string | undefined;
  onChange: (at: string | undefined) => void;
}) {
  const [text, setText] = useState(at === undefined ? "" : toField(at));
  return (
    <TextInput
      size="xs"
      w={210}
      type="datetime-local"
      label={label}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={() => fromField(text) !== at && onChange(fromField(text))}
    />
  );
}
