import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../kit/card.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { statsQuery, useProject } from "../projects/queries.ts";
import { BarRow } from "./bar-row.tsx";
import { funnelBars } from "./funnel.ts";
import { LinesPlaceholder } from "./lines-placeholder.tsx";
import { countText, shareText } from "./numbers.ts";
import styles from "./overview.module.css";

export function FunnelCard() {
  const { slug } = useProject();
  const stats = useQuery(statsQuery(slug));
  return (
    <Card title="Funnel" lead="How far those who are users now have come.">
      <Loaded query={stats} placeholder={<LinesPlaceholder label="Loading the funnel" />}>
        {({ funnel }) => (
          <Stack component="ol" className={styles.bars ?? ""} gap="md">
            {funnelBars(funnel).map(({ label, count, length, share }) => (
              <BarRow
                key={label}
                label={label}
                value={countText(count)}
                note={share === null ? null : `${shareText(share)} of the step before`}
                length={length}
              />
            ))}
          </Stack>
        )}
      </Loaded>
    </Card>
  );
}
