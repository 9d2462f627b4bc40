import { createTheme, type MantineColorsTuple } from "@mantine/core";

const violet: MantineColorsTuple = [
  "#f3f1fc",
  "#e2def5",
  "#c4bbea",
  "#a697df",
  "#8b78d5",
  "#7660c6",
  "#5f4bb6",
  "#4f3d9d",
  "#413283",
  "#33276a",
];

// The greys of global.css, so that fields and lists in the dark belong to the cards they stand on.
const dark: MantineColorsTuple = [
  "#e9ebf0",
  "#c9ced8",
  "#a4acbb",
  "#7f8796",
  "#4b5260",
  "#363c48",
  "#252a34",
  "#1a1e26",
  "#161a21",
  "#12151b",
];

export const theme = createTheme({
  primaryColor: "violet",
  primaryShade: { light: 6, dark: 5 },
  autoContrast: true,
  colors: { violet, dark },
  fontFamily: "var(--font-geist-sans), system-ui, 'Noto Sans', 'Noto Sans Armenian', sans-serif",
  fontFamilyMonospace: "var(--font-geist-mono), ui-monospace, monospace",
  headings: { fontWeight: "600" },
  defaultRadius: "sm",
  respectReducedMotion: true,
  components: {
    // The list scrolls itself (global.css): a scrolling box around it would be one more stop for the keyboard.
    Select: { defaultProps: { withScrollArea: false } },
    MultiSelect: { defaultProps: { withScrollArea: false } },
    // It is locked by a style without a nonce, which the browser ignores.
    Modal: { defaultProps: { lockScroll: false } },
  },
});
