import { Button, Group, NumberInput, SimpleGrid, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Refused } from "../accounts/refused.tsx";
import { adoptSaved } from "../kit/adopt-saved.ts";
import { Card } from "../kit/card.tsx";
import { placeErrors } from "../kit/field-errors.ts";
import { useMay, useProject } from "../projects/queries.ts";
import { ReadOnlyNote } from "../settings/read-only-note.tsx";
import { useSaveProject } from "../settings/save-project.ts";
import { GoalFields } from "./goal-fields.tsx";
import { MAX_POINTS, type RuleValues, rulesOf, valuesOf, wrongGoals } from "./point-rules.ts";

const ACTS = [
  { field: "signup", label: "Signing up" },
  { field: "share", label: "Sharing the link", description: "Once for each network." },
  { field: "referral", label: "Each friend who counts" },
] as const;

/** What earns points. A change goes for what happens from then on. */
export function PointRulesCard() {
  const { point_rules } = useProject();
  const mayChange = useMay("admin");
  const form = useForm<RuleValues>({ initialValues: valuesOf(point_rules), validate: wrongGoals });
  const save = useSaveProject();
  const submit = form.onSubmit((values) =>
    save.mutate(
      { point_rules: rulesOf(values) },
      {
        onSuccess: (saved) => adoptSaved(form, values, valuesOf(saved.point_rules)),
        onError: (error) => form.setErrors(placeErrors(error, (path) => fieldOf(path, values)).placed),
      },
    ),
  );
  return (
    <Card
      title="How points are earned"
      lead="0 earns none. A change goes for what happens from then on; what was earned stays."
    >
      <ReadOnlyNote />
      <form noValidate onSubmit={submit}>
        <fieldset disabled={!mayChange} className="hookline-fields">
          <Stack>
            <Refused by={save} />
            <SimpleGrid cols={{ base: 1, xs: 3 }}>
              {ACTS.map(({ field, ...words }) => (
                <NumberInput
                  key={field}
                  {...words}
                  inputWrapperOrder={["label", "input", "description", "error"]}
                  min={0}
                  max={MAX_POINTS}
                  allowDecimal={false}
                  thousandSeparator
                  {...form.getInputProps(field)}
                />
              ))}
            </SimpleGrid>
            <GoalFields form={form} mayChange={mayChange} />
            {mayChange && (
              <Group justify="flex-end">
                {form.isDirty() && (
                  <Button variant="default" onClick={form.reset}>
                    Discard
                  </Button>
                )}
                <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
                  Save changes
                </Button>
              </Group>
            )}
          </Stack>
        </fieldset>
      </form>
    </Card>
  );
}

/** The field of the form for a path of the API's: `point_rules.goals.purchase` is that goal's. */
function fieldOf(path: string, { goals }: RuleValues): string {
  const [, member = "", ...rest] = path.split(".");
  if (member !== "goals") return member;
  const row = goals.findIndex(({ name }) => name.trim() === rest.join("."));
  return row < 0 ? "goals" : `goals.${row}.points`;
}
