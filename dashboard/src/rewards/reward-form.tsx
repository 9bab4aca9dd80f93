import { Alert, Button, Group, Radio, Stack, Switch, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { messageOf } from "../api.ts";
import { placeErrors } from "../kit/field-errors.ts";
import { CostFields } from "./cost-fields.tsx";
import { CouponFields } from "./coupon-fields.tsx";
import { fieldOf, missing, type RewardValues } from "./reward-values.ts";
import { WhoFields } from "./who-fields.tsx";

/** The form of a reward, new or not. `save` throws what the server refused: it is shown in place. */
export function RewardForm({
  initial,
  isNew,
  act,
  isSaving,
  save,
  onCancel,
}: {
  initial: RewardValues;
  /** What is there already keeps who gets it, what it goes by, and the kind of its coupon. */
  isNew: boolean;
  act: string;
  isSaving: boolean;
  save: (values: RewardValues) => Promise<unknown>;
  onCancel: () => void;
}) {
  const { form, submit } = useRewardForm(initial, save);
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values))}>
      <Stack gap="lg">
        {form.errors.form && (
          <Alert color="red" role="alert">
            {form.errors.form}
          </Alert>
        )}
        <TextInput
          label="What people earn"
          description="They see it by this name."
          placeholder="Free month"
          maxLength={100}
          withAsterisk
          data-autofocus
          {...form.getInputProps("name")}
        />
        <Textarea
          label="Description"
          description="What it is, and how they get it. Optional."
          maxLength={1000}
          autosize
          minRows={2}
          maxRows={8}
          {...form.getInputProps("description")}
        />
        <WhoFields form={form} isNew={isNew} />
        <Radio.Group label="When somebody has earned it" {...form.getInputProps("approval")}>
          <Stack gap="xs" mt="xs">
            <Radio value="automatic" label="it is theirs at once" />
            <Radio value="review" label="one of you looks at it first, in the review queue" />
          </Stack>
        </Radio.Group>
        <CouponFields form={form} isNew={isNew} />
        <CostFields form={form} />
        <Switch
          label="Switched on"
          description="While it is off, nobody new earns it. You can still give it by hand."
          {...form.getInputProps("enabled", { type: "checkbox" })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={isSaving}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Checks, saves, and puts what was refused at its field. */
function useRewardForm(initial: RewardValues, save: (values: RewardValues) => Promise<unknown>) {
  const form = useForm<RewardValues>({
    initialValues: initial,
    validate: missing,
    onSubmitPreventDefault: "always",
  });

  async function submit(values: RewardValues) {
    try {
      await save(values);
    } catch (error) {
      const { placed, rest } = placeErrors(error, fieldOf);
      form.setErrors(rest ? { ...placed, form: messageOf(error) } : placed);
      form.getInputNode(Object.keys(placed)[0] ?? "")?.focus(); // it may be out of sight
    }
  }
  return { form, submit };
}
