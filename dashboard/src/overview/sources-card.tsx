import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Card } from "../kit/card.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useProject } from "../projects/queries.ts";
import { BarRow } from "./bar-row.tsx";
import { CsvButton } from "./csv-button.tsx";
import { LinesPlaceholder } from "./lines-placeholder.tsx";
import { Nothing } from "./nothing.tsx";
import { countText } from "./numbers.ts";
import styles from "./overview.module.css";
import { sourcesQuery } from "./queries.ts";
import { DEFAULT_RANGE, RANGES } from "./ranges.ts";
import { sourceBars, sourcesCsv } from "./sources.ts";

export function SourcesCard() {
  const { slug } = useProject();
  const { range = DEFAULT_RANGE } = useSearch({ from: "/members/projects/$project/" });
  const sources = useQuery(sourcesQuery(slug, range));
  const shown = RANGES[sources.data?.range ?? range].words;
  return (
    <Card
      title="Sources"
      lead={`Where the sign-ups of ${shown} came from.`}
      action={
        sources.data && (
          <CsvButton
            label="the sources"
            name={`${slug}-sources-${sources.data.range}.csv`}
            csv={() => sourcesCsv(sources.data)}
          />
        )
      }
    >
      <Loaded query={sources} placeholder={<LinesPlaceholder label="Loading the sources" />}>
        {(sources) =>
          sources.data.length === 0 ? (
            <Nothing>
              Add ?utm_source=newsletter to a link to your page, and see here what it brought.
            </Nothing>
          ) : (
            <Stack component="ul" className={styles.bars ?? ""} gap="md">
              {sourceBars(sources).map(({ key, label, signups, note, length }) => (
                <BarRow key={key} label={label} value={countText(signups)} note={note} length={length} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Card>
  );
}
