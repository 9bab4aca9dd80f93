import { Radio, Stack, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { RewardValues } from "./reward-values.ts";

/** Which code comes with a reward. */
export function CouponFields({ form, isNew }: { form: UseFormReturnType<RewardValues>; isNew: boolean }) {
  return (
    <>
      <Radio.Group
        label="Coupon code"
        description={isNew ? undefined : "Its kind can't be changed any more."}
        {...form.getInputProps("coupon")}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="none" label="none" disabled={!isNew} />
          <Radio value="fixed" label="one code for all" disabled={!isNew} />
          <Radio
            value="pool"
            label="each their own, from a list that you upload"
            description={isNew && form.values.coupon === "pool" ? "The list comes next." : undefined}
            disabled={!isNew}
          />
        </Stack>
      </Radio.Group>
      {form.values.coupon === "fixed" && (
        <TextInput
          label="The code"
          placeholder="THANKS-2026"
          maxLength={100}
          withAsterisk
          {...form.getInputProps("coupon_code")}
        />
      )}
    </>
  );
}
