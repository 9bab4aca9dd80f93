import { Button, Collapse, NativeSelect, NumberInput, Stack, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useDisclosure } from "@mantine/hooks";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import type { RewardValues } from "./reward-values.ts";

const KINDS = [
  { value: "coupon", label: "Coupon" },
  { value: "credit", label: "Credit" },
  { value: "gift", label: "Gift" },
  { value: "access", label: "Access" },
  { value: "other", label: "Something else" },
];

/** What only the team wants to know of a reward; folded away until then. */
export function CostFields({ form }: { form: UseFormReturnType<RewardValues> }) {
  const { type, cost, cost_note } = form.values;
  const [isMore, { toggle }] = useDisclosure(type !== "other" || cost !== "" || cost_note !== "");
  const Chevron = isMore ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <Button
        variant="subtle"
        size="xs"
        ml={-8}
        aria-expanded={isMore}
        leftSection={<Chevron size={16} aria-hidden />}
        onClick={toggle}
      >
        Kind and cost
      </Button>
      <Collapse expanded={isMore} keepMounted={false}>
        <Stack mt="xs">
          <NativeSelect
            label="Kind"
            description="For whoever delivers it: webhooks tell it, too."
            data={KINDS}
            {...form.getInputProps("type")}
          />
          <NumberInput
            label="What one costs you"
            description="In your currency. The total so far stands with the reward."
            min={0}
            max={10_000_000}
            decimalScale={2}
            thousandSeparator
            {...form.getInputProps("cost")}
          />
          <TextInput
            label="Note on the cost"
            description="For your team alone."
            maxLength={200}
            {...form.getInputProps("cost_note")}
          />
        </Stack>
      </Collapse>
    </div>
  );
}
