import { useMantineTheme } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";

/** Whether the screen is too narrow for tables: they become cards. */
export function useIsNarrow(): boolean {
  const { breakpoints } = useMantineTheme();
  return useMediaQuery(`(max-width: ${breakpoints.sm})`, false, { getInitialValueInEffect: false });
}
