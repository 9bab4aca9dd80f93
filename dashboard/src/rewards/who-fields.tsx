import { Anchor, NativeSelect, NumberInput, Radio, SimpleGrid, Stack, Text } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { Link } from "@tanstack/react-router";
import { earnsPoints } from "../points/point-rules.ts";
import { useProject } from "../projects/queries.ts";
import type { RewardValues } from "./reward-values.ts";

const METRICS = [
  { value: "referrals", label: "friends who count" },
  { value: "points", label: "points" },
];

/** Who gets a reward, and what it takes. */
export function WhoFields({ form, isNew }: { form: UseFormReturnType<RewardValues>; isNew: boolean }) {
  const { slug, point_rules } = useProject();
  const { role, metric } = form.values;
  return (
    <>
      <Radio.Group
        label="Who gets it"
        description={isNew ? undefined : "Can't be changed any more: add another reward instead."}
        {...form.getInputProps("role")}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="referrer" label="whoever brings friends or earns points" disabled={!isNew} />
          <Radio value="friend" label="the friend who was brought" disabled={!isNew} />
        </Stack>
      </Radio.Group>
      {role === "referrer" && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
          <NumberInput
            label="What it takes"
            min={1}
            max={1_000_000_000}
            allowDecimal={false}
            thousandSeparator
            withAsterisk
            {...form.getInputProps("threshold")}
          />
          <NativeSelect label="of" data={METRICS} disabled={!isNew} {...form.getInputProps("metric")} />
        </SimpleGrid>
      )}
      {role === "referrer" && metric === "points" && !earnsPoints(point_rules) && (
        <Text size="sm" mt={-8}>
          Nothing earns points yet.{" "}
          <Anchor
            inherit
            renderRoot={(props) => (
              <Link to="/projects/$project/rewards/points" params={{ project: slug }} {...props} />
            )}
          >
            Say what does
          </Anchor>
          .
        </Text>
      )}
    </>
  );
}
