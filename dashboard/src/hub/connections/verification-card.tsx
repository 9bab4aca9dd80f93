import {
  Button,
  Group,
  NumberInput,
  PasswordInput,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { type UseFormReturnType, useForm } from "@mantine/form";
import { Refused } from "../../accounts/refused.tsx";
import { adoptSaved } from "../../kit/adopt-saved.ts";
import { Card } from "../../kit/card.tsx";
import { confirmLoss } from "../../kit/confirm.tsx";
import { placeErrors } from "../../kit/field-errors.ts";
import { tellDone } from "../../kit/tell.ts";
import type { Connection, Connector, Source } from "../queries.ts";
import { SCHEME_WORDS } from "./scheme-words.ts";
import { type SourceChange, useChangeSource } from "./use-connection.ts";
import {
  askedBy,
  missingVerification,
  toVerification,
  type VerificationValues,
  verificationOf,
} from "./verification-values.ts";

interface CardProps {
  connection: Connection;
  source: Source;
  kind: NonNullable<Connector["source"]>;
}

/** How requests are known to come from where they say. */
export function VerificationCard({ connection, source, kind }: CardProps) {
  const change = useChangeSource(connection);
  const form = useForm<VerificationValues>({
    initialValues: verificationOf(source),
    validate: (values) => missingVerification(values, source),
  });
  const { scheme } = form.values;
  const save = (body: SourceChange, sent?: VerificationValues) =>
    change.mutate(body, {
      onSuccess: (saved) => {
        if (sent && saved.source) adoptSaved(form, sent, verificationOf(saved.source));
        tellDone("Saved. The next request is checked so.");
      },
      onError: (error) => form.setErrors(placeErrors(error, (path) => path.replace(/^rules\./, "")).placed),
    });
  return (
    <Card title="Verification" lead="How a request is known to come from where it says.">
      <form noValidate onSubmit={form.onSubmit((values) => save(toVerification(values), values))}>
        <Stack>
          <Refused by={change} />
          <Standing source={source} />
          <Select
            label="Requests are checked by"
            allowDeselect={false}
            data={kind.schemes.map((one) => ({ value: one, label: SCHEME_WORDS[one].label }))}
            description={scheme === "none" ? SCHEME_WORDS.none.help : undefined}
            {...form.getInputProps("scheme")}
          />
          <SchemeFields form={form} isSecretSaved={source.has_secret && source.rules.scheme === scheme} />
          <Group justify="flex-end" gap="xs">
            {source.has_secret && (
              <Button
                variant="default"
                onClick={() =>
                  confirmLoss({
                    title: "Remove the secret?",
                    text: "From then on everything is let in, and marked as unverified.",
                    act: "Remove the secret",
                    onConfirm: () => save({ secret: null }),
                  })
                }
              >
                Remove the secret
              </Button>
            )}
            <Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>
              Save changes
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

function Standing({ source: { has_secret, rules, old_secret_until } }: { source: Source }) {
  const isChecked = has_secret && rules.scheme !== "none";
  return (
    <Text size="sm" c="dimmed">
      {isChecked
        ? "Requests are checked: what fails is answered 401, and shows under Captures as rejected."
        : "Requests aren’t checked yet: whoever knows the URL can send to it, and each is marked as unverified."}
      {isChecked &&
        old_secret_until !== null &&
        ` The secret before this one counts until ${exact.format(new Date(old_secret_until))}.`}
    </Text>
  );
}

function SchemeFields({
  form,
  isSecretSaved,
}: {
  form: UseFormReturnType<VerificationValues>;
  isSecretSaved: boolean;
}) {
  const { scheme } = form.values;
  const asked = askedBy(scheme);
  const { secret, help } = SCHEME_WORDS[scheme];
  return (
    <>
      {asked.secret && (
        <PasswordInput
          label={secret}
          description={isSecretSaved ? `${help} The one before counts for a day more.` : help}
          placeholder={isSecretSaved ? "unchanged" : undefined}
          withAsterisk={!isSecretSaved}
          autoComplete="new-password"
          {...form.getInputProps("secret")}
        />
      )}
      {asked.header && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label="Header"
            placeholder="X-Signature"
            withAsterisk
            autoComplete="off"
            {...form.getInputProps("header")}
          />
          <TextInput
            label="Text before it in the header"
            placeholder="sha256="
            autoComplete="off"
            {...form.getInputProps("prefix")}
          />
        </SimpleGrid>
      )}
      {asked.signature && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select
            label="Hash"
            allowDeselect={false}
            data={["sha256", "sha512", "sha1"]}
            {...form.getInputProps("hash")}
          />
          <Select
            label="Written as"
            allowDeselect={false}
            data={["hex", "base64"]}
            {...form.getInputProps("encoding")}
          />
        </SimpleGrid>
      )}
      {asked.tolerance && (
        <NumberInput
          label="Seconds that the signed time may be off"
          min={10}
          max={86_400}
          allowDecimal={false}
          hideControls
          maw="18rem"
          {...form.getInputProps("tolerance_s")}
        />
      )}
    </>
  );
}
