import { NativeSelect, NumberInput, Radio, SimpleGrid, Stack, Textarea } from "@mantine/core";
import { Card } from "../kit/card.tsx";
import { ColorField } from "./color-field.tsx";
import { Editable } from "./editable.tsx";
import { usePageForm } from "./page-form.ts";
import type { Page } from "./queries.ts";

const FONTS: readonly { value: Page["theme"]["font"]; label: string }[] = [
  { value: "system", label: "The device's own" },
  { value: "humanist", label: "Humanist" },
  { value: "geometric", label: "Geometric" },
  { value: "rounded", label: "Rounded" },
  { value: "serif", label: "Serif" },
  { value: "slab", label: "Slab serif" },
  { value: "monospace", label: "Monospace" },
];

const COLUMNS = { base: 1, xs: 2 };

/** How the page looks. */
export function LookSection({ warnings }: { warnings: Page["warnings"] }) {
  const form = usePageForm();
  return (
    <Stack>
      <Card title="Colours">
        <Editable>
          <SimpleGrid cols={COLUMNS}>
            <ColorField warnings={warnings} name="accent" label="Buttons and links" />
            <ColorField warnings={warnings} name="background" label="Background" />
            <ColorField warnings={warnings} name="text" label="Text" />
          </SimpleGrid>
          <Radio.Group label="Light or dark" {...form.getInputProps("theme.color_scheme")}>
            <Stack gap="xs" mt="xs">
              <Radio value="auto" label="as the visitor has it" />
              <Radio value="light" label="always light" />
              <Radio value="dark" label="always dark" />
            </Stack>
          </Radio.Group>
        </Editable>
      </Card>
      {form.values.theme.color_scheme !== "light" && (
        <Card title="Colours in the dark" lead="Left empty, they are made from the others.">
          <Editable>
            <SimpleGrid cols={COLUMNS}>
              <ColorField warnings={warnings} name="dark_accent" label="Buttons in the dark" />
              <ColorField warnings={warnings} name="dark_background" label="Background in the dark" />
              <ColorField warnings={warnings} name="dark_text" label="Text in the dark" />
            </SimpleGrid>
          </Editable>
        </Card>
      )}
      <Card title="Type and corners">
        <Editable>
          <SimpleGrid cols={COLUMNS}>
            <NativeSelect label="Font" data={FONTS} {...form.getInputProps("theme.font")} />
            <NumberInput
              label="Roundness of corners"
              suffix=" px"
              min={0}
              max={32}
              allowDecimal={false}
              {...form.getInputProps("theme.radius")}
            />
          </SimpleGrid>
        </Editable>
      </Card>
      <Card
        title="Your own CSS"
        lead="Comes after the page's own style. It can't load anything from elsewhere."
      >
        <Editable>
          <Textarea
            label="CSS"
            autosize
            minRows={4}
            maxRows={16}
            maxLength={8000}
            spellCheck={false}
            styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
            {...form.getInputProps("custom_css")}
          />
        </Editable>
      </Card>
    </Stack>
  );
}
