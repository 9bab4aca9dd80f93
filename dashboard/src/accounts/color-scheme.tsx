import { Radio, Stack, useMantineColorScheme } from "@mantine/core";
import { Card } from "../kit/card.tsx";

const SCHEMES = [
  { value: "auto", label: "Like the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

/** Kept in this browser. */
export function ColorScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Card title="Colours" lead="In this browser.">
      <Radio.Group
        aria-label="Colours"
        value={colorScheme}
        onChange={(value) => setColorScheme(value as typeof colorScheme)}
      >
        <Stack gap="xs">
          {SCHEMES.map((scheme) => (
            <Radio key={scheme.value} {...scheme} />
          ))}
        </Stack>
      </Radio.Group>
    </Card>
  );
}
