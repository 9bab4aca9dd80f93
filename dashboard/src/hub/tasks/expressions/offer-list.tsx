import { Code, Text } from "@mantine/core";
import { Written } from "../../connections/written.tsx";
import type { ExpressionFilter } from "../queries.ts";
import classes from "./expressions.module.css";
import { tellExample, usageOf } from "./filter-words.ts";
import { type Field, type Offer, writtenAs } from "./offers.ts";

/** What could stand at the caret. The focus stays where one writes: the input says which one is active. */
export function OfferList({
  id,
  offers,
  active,
  onChoose,
}: {
  id: string;
  offers: readonly Offer[];
  active: number;
  onChoose: (offer: Offer) => void;
}) {
  const isFields = offers[0]?.kind === "field";
  return (
    <div
      id={id}
      role="listbox"
      aria-label={isFields ? "What comes in" : "Filters"}
      tabIndex={-1}
      className={classes.list}
    >
      {offers.map((offer, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which has the focus
        <div
          key={writtenAs(offer)}
          id={optionId(id, i)}
          role="option"
          aria-selected={i === active}
          tabIndex={-1}
          className={classes.option}
          ref={i === active ? scrollTo : undefined}
          onClick={() => onChoose(offer)}
        >
          {offer.kind === "field" ? <OfField field={offer.field} /> : <OfFilter filter={offer.filter} />}
        </div>
      ))}
    </div>
  );
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

function scrollTo(option: HTMLElement | null) {
  option?.scrollIntoView({ block: "nearest" });
}

function OfField({ field: { path, shown } }: { field: Field }) {
  return (
    <>
      <span className={classes.path}>{path}</span>
      <Text size="sm" c="dimmed" span lineClamp={2}>
        {shown === "" ? "empty" : shown}
      </Text>
    </>
  );
}

function OfFilter({ filter }: { filter: ExpressionFilter }) {
  return (
    <>
      <Text size="sm" fw={600} span>
        {filter.label}
      </Text>
      <Code>{usageOf(filter)}</Code>
      <Text size="sm" c="dimmed" className={classes.summary}>
        {filter.summary}
      </Text>
    </>
  );
}

/** What a filter takes, while somebody writes that. */
export function FilterHint({ filter, id }: { filter: ExpressionFilter; id: string }) {
  const { label, arguments: wanted, examples } = filter;
  const [example] = examples;
  return (
    <div id={id} className={classes.hint}>
      <Text size="sm">
        <b>{label}</b> is written <Code>{usageOf(filter)}</Code>
      </Text>
      {wanted.map(({ name, summary }) => (
        <Text key={name} size="xs">
          <i>{name}</i>: <Written text={summary} />
        </Text>
      ))}
      {example && (
        <Text size="xs" c="dimmed">
          With <Code>{example.template}</Code> {tellExample(example)}.
        </Text>
      )}
    </div>
  );
}
