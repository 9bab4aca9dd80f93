import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const hook: MantineColorsTuple = [
  "#f0f0ff",
  "#dfdffc",
  "#bdbcf5",
  "#9896ef",
  "#7976ea",
  "#6562e7",
  "#4f4ce4",
  "#3d3aed",
  "#302db8",
  "#252296",
];

const slate: MantineColorsTuple = [
  "#f6f7f9",
  "#eceef2",
  "#dfe2e8",
  "#ccd1da",
  "#a9b0be",
  "#7d8596",
  "#5b6272",
  "#454b59",
  "#2c313b",
  "#16181d",
];

const night: MantineColorsTuple = [
  "#e6e8ee",
  "#b9bfcc",
  "#98a0b0",
  "#6b7180",
  "#3d424e",
  "#2d323c",
  "#22262f",
  "#191c23",
  "#13161c",
  "#101217",
];

/** The list of options itself scrolls: a box within it that does is beyond the keyboard's reach. Long words break. */
const scrollingOptions = {
  defaultProps: { withScrollArea: false },
  styles: { options: { maxHeight: 280, overflowY: "auto" }, option: { overflowWrap: "anywhere" } },
} as const;

export const theme = createTheme({
  colors: { hook, gray: slate, dark: night },
  primaryColor: "hook",
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  defaultRadius: "md",
  cursorType: "pointer",
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  headings: { fontWeight: "650" },
  black: "#16181d",
  components: {
    Anchor: { defaultProps: { underline: "always" } },
    Autocomplete: scrollingOptions,
    DrawerCloseButton: { defaultProps: { "aria-label": "Close" } },
    DrawerHeader: { defaultProps: { role: "none" } }, // a dialog's head is no landmark of the page
    DrawerTitle: { defaultProps: { fw: 650, fz: "lg" } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } }, // it is no item, and a menu has only items
    ModalCloseButton: { defaultProps: { "aria-label": "Close" } },
    ModalTitle: { defaultProps: { fw: 650, fz: "lg" } },
    ModalHeader: { defaultProps: { role: "none" } },
    MultiSelect: scrollingOptions,
    NavLink: { defaultProps: { style: { borderRadius: "var(--mantine-radius-md)" } } },
    Notification: { defaultProps: { closeButtonProps: { "aria-label": "Close the note" } } },
    Paper: { defaultProps: { radius: "lg" } },
    PasswordInput: {
      defaultProps: {
        visibilityToggleFocusable: true,
        visibilityToggleButtonProps: { "aria-label": "Show the password" },
      },
    },
    Select: scrollingOptions,
    TagsInput: scrollingOptions,
  },
});

/** What white is written on. */
const RED_FILLED = {
  "--mantine-color-red-filled": "#c22727",
  "--mantine-color-red-filled-hover": "#a81f1f",
};

/** Where Mantine's own shades have less contrast than WCAG 2.2 AA asks for (4.5:1 for text). */
export const legibleColors: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    ...RED_FILLED,
    "--mantine-color-dimmed": colors.gray[6],
    "--mantine-color-placeholder": colors.gray[6],
    "--mantine-color-error": colors.red[9],
    "--mantine-color-anchor": colors.hook?.[7] ?? hook[7],
    "--mantine-color-teal-light-color": "#066649",
    "--mantine-color-yellow-light": "#fff6dd",
    "--mantine-color-yellow-light-color": "#7a4a00",
    "--mantine-color-body": "#fff",
  },
  dark: {
    ...RED_FILLED,
    "--mantine-color-dimmed": colors.dark[1],
    "--mantine-color-placeholder": colors.dark[2],
    "--mantine-color-error": colors.red[4],
    "--mantine-color-anchor": colors.hook?.[3] ?? hook[3],
    "--mantine-color-body": colors.dark[7],
    "--mantine-color-red-light": "rgb(250 82 82 / 15%)",
    "--mantine-color-red-light-color": colors.red[2],
    "--mantine-color-yellow-light": "rgb(250 176 5 / 12%)",
    "--mantine-color-yellow-light-color": colors.yellow[2],
    "--mantine-color-hook-light": "rgb(121 118 234 / 18%)",
    "--mantine-color-hook-light-color": colors.hook?.[1] ?? hook[1],
  },
});
