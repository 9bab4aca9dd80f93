import { Alert, Autocomplete, NativeSelect, NumberInput, Stack, Switch, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { Card } from "../kit/card.tsx";
import { useProject } from "../projects/queries.ts";
import type { ProjectFields } from "./project-form.ts";

type ProjectForm = UseFormReturnType<ProjectFields>;

const REFERRAL_RULES = [
  { value: "signup", label: "when the friend signs up" },
  { value: "confirmed", label: "when the friend has confirmed the e-mail address" },
  { value: "active", label: "when the friend is active" },
  { value: "goal", label: "when the friend reaches a goal" },
];

const RANK_RULES = [
  { value: "referrals", label: "who brought the most friends" },
  { value: "points", label: "who has the most points" },
  { value: "signup", label: "who joined first" },
];

export function NameCard({ form }: { form: ProjectForm }) {
  const project = useProject();
  return (
    <Card title="Name">
      <Stack>
        <TextInput
          label="Name"
          description="Your users see it."
          required
          maxLength={100}
          {...form.getInputProps("name")}
        />
        <TextInput
          label="Name in addresses"
          description={`The sign-up page is at ${location.host}/p/${form.values.slug}`}
          required
          maxLength={60}
          {...form.getInputProps("slug")}
        />
        {form.values.slug !== project.slug && (
          <Alert color="yellow" title="Links to the old address will stop working" role="status">
            Nothing is found at /p/{project.slug} any more, nor by scripts that call the API with “
            {project.slug}”. Your users' share links go on working.
          </Alert>
        )}
      </Stack>
    </Card>
  );
}

export function SignUpCard({ form }: { form: ProjectForm }) {
  const { point_rules } = useProject();
  return (
    <Card title="Sign-up and referrals">
      <Stack>
        <NativeSelect
          label="A referral counts"
          data={REFERRAL_RULES}
          {...form.getInputProps("referral_rule")}
        />
        {form.values.referral_rule === "goal" && (
          <Autocomplete
            label="Which goal"
            description="The name that your own system tells us by the API. Leave it empty for any."
            placeholder="any goal"
            maxLength={64}
            data={Object.keys(point_rules.goals)}
            openOnFocus={false}
            {...form.getInputProps("referral_goal")}
          />
        )}
        <NativeSelect
          label="First on the waitlist is"
          description="Of equals, whoever joined earlier. A change moves everybody at once."
          data={RANK_RULES}
          {...form.getInputProps("rank_rule")}
        />
        <Switch
          label="New users confirm their address first"
          description="They follow a link in an e-mail before they are on the list (double opt-in). Hookline doesn’t send that e-mail yet: your own system sends it, and confirms them by the API."
          {...form.getInputProps("double_opt_in", { type: "checkbox" })}
        />
        <NumberInput
          label="Friends that each user may invite"
          description="How many invitations a new user gets. Who has signed up already keeps theirs."
          min={0}
          max={1000}
          allowDecimal={false}
          required
          maw="20rem"
          {...form.getInputProps("friend_invitations")}
        />
        <NumberInput
          label="Idle after"
          description="Active users who weren't seen for so long become idle. Leave it empty for never."
          placeholder="never"
          suffix=" days"
          min={1}
          max={3650}
          allowDecimal={false}
          maw="20rem"
          {...form.getInputProps("idle_after_days")}
        />
      </Stack>
    </Card>
  );
}
