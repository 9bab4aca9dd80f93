import { Box, Text, TextInput } from "@mantine/core";
import styles from "./page.module.css";
import { readColor } from "./page-fields.ts";
import { usePageForm } from "./page-form.ts";
import type { Page } from "./queries.ts";

type ColorName = "accent" | "background" | "text" | "dark_accent" | "dark_background" | "dark_text";

/** A colour, typed or picked, with a word about it where nobody could read what it is chosen for. */
export function ColorField({
  warnings,
  name,
  label,
}: {
  warnings: Page["warnings"];
  name: ColorName;
  label: string;
}) {
  const form = usePageForm();
  const path = `theme.${name}`;
  const warning = warnings.find((one) => one.path === path);
  const input = form.getInputProps(path);
  const id = `color-${name}-warning`;
  return (
    <Box>
      <TextInput
        label={label}
        placeholder={name.startsWith("dark_") ? "from the others" : "#4f46e5"}
        maxLength={7}
        spellCheck={false}
        leftSection={
          <input
            type="color"
            className={styles.swatch}
            aria-label={`Pick: ${label}`}
            value={readColor(input.value) ?? "#808080"}
            onChange={(event) => input.onChange(event.currentTarget.value)}
          />
        }
        {...input}
        {...(warning && { "aria-describedby": id })}
      />
      <Text id={id} size="xs" c="var(--mantine-color-yellow-light-color)" mt={4} role="status">
        {warning?.message}
      </Text>
    </Box>
  );
}
