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

export const theme = createTheme({
  primaryColor: "violet",
  primaryShade: { light: 6, dark: 5 },
  autoContrast: true,
  colors: { violet },
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
