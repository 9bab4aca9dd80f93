import { Text, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { countParts, type DataRow, partsOf, rootsOf, sampleOf, typeOf } from "./data-rows.ts";
import classes from "./data-tree.module.css";

/** More of one list than this is shown when it is asked for: what came in may be long. */
const AT_ONCE = 50;
/** What is open from the beginning. */
const OPEN_LEVELS = 3;
const MAX_OPEN_PARTS = 40;
/** Deep data goes no further to the right than a phone has room for. */
const MAX_INDENTS = 8;

interface TreeProps {
  data: unknown;
  label: string;
  /** Told a field's path when it is picked; left out: there is nothing to pick. */
  onPick?: ((path: string) => void) | undefined;
}

/** Data as a person reads it: each field with its name, its type and what it holds, groups and lists to be opened. */
export function DataTree({ data, label, onPick }: TreeProps) {
  return <Branch rows={rootsOf(data)} level={0} label={label} onPick={onPick} />;
}

interface BranchProps {
  rows: readonly DataRow[];
  level: number;
  label: string;
  onPick: TreeProps["onPick"];
}

function Branch({ rows, level, label, onPick }: BranchProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const left = rows.length - shown;
  if (rows.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Nothing is in it.
      </Text>
    );
  }
  return (
    <ul className={classes.branch} data-indented={level > 0 && level <= MAX_INDENTS} aria-label={label}>
      {rows.slice(0, shown).map((row) => (
        <Leaf key={row.path} row={row} level={level} onPick={onPick} />
      ))}
      {left > 0 && (
        <li>
          <UnstyledButton className={classes.more} onClick={() => setShown(shown + AT_ONCE)}>
            Show {Math.min(left, AT_ONCE)} more of {new Intl.NumberFormat().format(left)}
          </UnstyledButton>
        </li>
      )}
    </ul>
  );
}

function Leaf({ row, level, onPick }: { row: DataRow; level: number; onPick: TreeProps["onPick"] }) {
  const count = countParts(row);
  const canOpen = count > 0;
  const [isOpen, setOpen] = useState(level < OPEN_LEVELS && count <= MAX_OPEN_PARTS);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <div className={classes.row}>
        {canOpen ? (
          <UnstyledButton
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-label={`What is in ${row.path}`}
            onClick={() => setOpen(!isOpen)}
          >
            <Chevron size={16} aria-hidden />
          </UnstyledButton>
        ) : (
          <span className={classes.toggle} />
        )}
        <div className={classes.field}>
          <Name row={row} onPick={onPick} />
          <Text size="xs" c="dimmed" span>
            {typeOf(row.value)}
          </Text>
          <Text size="sm" span className={classes.sample} {...(canOpen && { c: "dimmed" })}>
            {sampleOf(row.value)}
          </Text>
        </div>
      </div>
      {canOpen && isOpen && <Branch rows={partsOf(row)} level={level + 1} label={row.path} onPick={onPick} />}
    </li>
  );
}

function Name({ row, onPick }: { row: DataRow; onPick: TreeProps["onPick"] }) {
  if (!onPick) return <span className={classes.name}>{row.name}</span>;
  return (
    <UnstyledButton
      className={`${classes.name} ${classes.pick}`}
      title={row.path}
      aria-label={`Pick ${row.path}`}
      onClick={() => onPick(row.path)}
    >
      {row.name}
    </UnstyledButton>
  );
}
