import { Anchor, Badge, Group, Paper, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMay, useProject } from "../projects/queries.ts";
import { CatchingUp } from "./catching-up.tsx";
import { CouponLine } from "./coupon-line.tsx";
import type { Standing } from "./grants-search.ts";
import type { Reward } from "./queries.ts";
import type { RewardDrawerKind } from "./reward-drawer.tsx";
import { RewardMenu } from "./reward-menu.tsx";
import { ruleOf, termOf } from "./reward-words.ts";
import styles from "./rewards.module.css";
import { reviewsOfOne } from "./standing.ts";

const count = new Intl.NumberFormat();

/** One rule: what, for whom, for what, and how it stands. */
export function RewardCard({ reward, onOpen }: { reward: Reward; onOpen: (kind: RewardDrawerKind) => void }) {
  const mayAct = useMay("editor");
  return (
    <Paper component="li" withBorder p={{ base: "md", sm: "lg" }}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm" mb={4}>
        <Group gap="xs">
          <Badge variant="light" tt="none" size="lg" radius="sm">
            {termOf(reward)}
          </Badge>
          {!reward.enabled && (
            <Badge variant="default" tt="none" size="lg" radius="sm">
              Switched off
            </Badge>
          )}
        </Group>
        {mayAct && <RewardMenu reward={reward} onOpen={onOpen} />}
      </Group>
      <Title order={2} size="h4" style={{ overflowWrap: "anywhere" }}>
        {reward.name}
      </Title>
      {reward.description && (
        <Text size="sm" mt={4} lineClamp={3} style={{ whiteSpace: "pre-line" }}>
          {reward.description}
        </Text>
      )}
      <Text size="sm" c="dimmed" mt={4}>
        {ruleOf(reward)}{" "}
        {reward.approval === "review" ? "One of you looks at it first." : "It is given at once."}
      </Text>
      <CouponLine reward={reward} onUpload={mayAct ? () => onOpen("codes") : null} />
      <Standings reward={reward} />
      <CatchingUp reward={reward} />
    </Paper>
  );
}

/** How many have it, by where theirs stands; each number leads to them. */
function Standings({ reward }: { reward: Reward }) {
  const { earned, delivered, declined, revoked } = reward.grants;
  const few: [number, Standing, string][] = [
    [reviewsOfOne(reward), "review", "to review"],
    [reward.codes?.waiting ?? 0, "codes", "waiting for a code"],
    [declined, "declined", "declined"],
    [revoked, "revoked", "taken back"],
  ];
  return (
    <dl className={styles.standings}>
      {few.slice(0, 2).map((one) => one[0] > 0 && <StandingCount key={one[1]} of={reward} is={one} />)}
      <StandingCount of={reward} is={[earned, "earned", "to deliver"]} />
      <StandingCount of={reward} is={[delivered, "delivered", "delivered"]} />
      {few.slice(2).map((one) => one[0] > 0 && <StandingCount key={one[1]} of={reward} is={one} />)}
      {reward.cost_so_far_cents !== null && (
        <div>
          <dt>cost so far</dt>
          <dd>{(reward.cost_so_far_cents / 100).toLocaleString(undefined, { minimumFractionDigits: 2 })}</dd>
        </div>
      )}
    </dl>
  );
}

function StandingCount({
  of,
  is: [number, standing, label],
}: {
  of: Reward;
  is: [number, Standing, string];
}) {
  const { slug } = useProject();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {number === 0 ? (
          0
        ) : (
          <Anchor
            inherit
            aria-label={`${count.format(number)} ${label}: ${of.name}`}
            renderRoot={(props) => (
              <Link
                to="/projects/$project/rewards/given"
                params={{ project: slug }}
                search={{ standing, reward: of.id }}
                {...props}
              />
            )}
          >
            {count.format(number)}
          </Anchor>
        )}
      </dd>
    </div>
  );
}
