import { Group, Paper, SimpleGrid, Skeleton, Text } from "@mantine/core";
import { type Icon, IconArrowDownRight, IconArrowUpRight, IconEqual } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../kit/loaded.tsx";
import { statsQuery, useProject } from "../projects/queries.ts";
import type { Change } from "./change.ts";
import { type Figure, figuresOf } from "./figures.ts";
import styles from "./overview.module.css";

const PLACEHOLDERS = 10;
const COLUMNS = { base: 2, lg: 5 };

const ARROWS: { readonly [direction in Change["direction"]]: Icon } = {
  up: IconArrowUpRight,
  down: IconArrowDownRight,
  same: IconEqual,
};

/** The numbers that are looked at first. */
export function FigureCards() {
  const { slug } = useProject();
  const stats = useQuery(statsQuery(slug));
  return (
    <Loaded query={stats} placeholder={<Placeholder />}>
      {(stats) => (
        <SimpleGrid component="dl" className={styles.figures ?? ""} cols={COLUMNS} spacing="md">
          {figuresOf(stats).map((figure) => (
            <FigureCard key={figure.label} {...figure} />
          ))}
        </SimpleGrid>
      )}
    </Loaded>
  );
}

function FigureCard({ label, value, note }: Figure) {
  return (
    <Paper withBorder p={{ base: "sm", sm: "md" }}>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" className={styles.number} fz={{ base: 24, sm: 30 }} fw={650} lh={1.3}>
        {value}
      </Text>
      <Text component="dd" size="xs" c="dimmed">
        {typeof note === "string" ? note : <ChangeNote {...note} />}
      </Text>
    </Paper>
  );
}

function ChangeNote({ direction, text }: Change) {
  const Arrow = ARROWS[direction];
  return (
    <Group
      component="span"
      gap={4}
      wrap="nowrap"
      align="flex-start"
      className={`${styles.change} ${styles[direction]}`}
    >
      <Arrow size={14} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
      {text}
    </Group>
  );
}

function Placeholder() {
  return (
    <SimpleGrid cols={COLUMNS} spacing="md" role="status" aria-label="Loading the figures">
      {Array.from({ length: PLACEHOLDERS }, (_, i) => i).map((i) => (
        <Paper key={i} withBorder p={{ base: "sm", sm: "md" }}>
          <Skeleton height={14} mt={4} width="60%" />
          <Skeleton height={26} mt={12} width="40%" />
          <Skeleton height={12} mt={12} mb={4} width="80%" />
        </Paper>
      ))}
    </SimpleGrid>
  );
}
