import { createTheme, type MantineColorsTuple } from '@mantine/core';

// Deep teal: 7 on white 5.8:1 and white on 7 the same; 3 on the dark ground 8:1.
const teal: MantineColorsTuple = [
  '#eaf6f5', '#d3ebe8', '#a9d7d3', '#7cc2bc', '#52aca6', '#2f9690', '#18817b', '#0d6e6a', '#0b5f5c', '#074845',
]; // biome-ignore format: one scale, one line
// Greys with a warm tint; 6 is the quiet text: 5.7:1 on white, 5.2:1 on 0.
const gray: MantineColorsTuple = [
  '#f8f6f4',
  '#f1eeeb',
  '#e6e2dd',
  '#d8d3cd',
  '#c2bbb3',
  '#958d84',
  '#6b645c',
  '#514b45',
  '#3a3530',
  '#26221f',
];
const dark: MantineColorsTuple = [
  '#e6e2dd',
  '#cfc9c2',
  '#b5aea6',
  '#8f877e',
  '#5d564f',
  '#443e38',
  '#332e2a',
  '#26221f',
  '#1c1a18',
  '#141210',
];
const coral: MantineColorsTuple = [
  '#fdf0ed',
  '#fadcd5',
  '#f4b8ab',
  '#ee937f',
  '#e8745b',
  '#dd5a3f',
  '#c8472d',
  '#a93a23',
  '#8a301d',
  '#6c2617',
];

const MOTION = { duration: 120 };
interface Sized {
  size?: unknown;
}
const target = ({ size }: Sized) => (size === 'lg' || size === 'xl' ? '56px' : '44px');

/** ui.md, «Look»: one accent, warm greys, system fonts, four sizes of text, targets of 44 px (56 with size lg). */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 7 },
  colors: { teal, gray, dark, coral },
  black: '#26221f',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.625rem' },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.5', lg: '1.4', xl: '1.3' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.45' },
      h4: { fontSize: '1rem', lineHeight: '1.45' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  // Plain objects, not Component.extend: that would put every one of them into the entry.
  components: {
    Button: {
      defaultProps: { size: 'md' },
      vars: (_: unknown, props: Sized) => ({
        root: { '--button-height': target(props), '--button-fz': '1rem' },
      }),
    },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle', color: 'gray' } },
    CloseButton: { defaultProps: { size: 44 } },
    Input: {
      vars: (_: unknown, props: Sized) => ({
        wrapper: { '--input-height': target(props), '--input-fz': '1rem' },
      }),
    },
    InputWrapper: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { comboboxProps: { transitionProps: MOTION } } },
    MultiSelect: { defaultProps: { comboboxProps: { transitionProps: MOTION } } },
    Autocomplete: { defaultProps: { comboboxProps: { transitionProps: MOTION } } },
    SegmentedControl: { defaultProps: { size: 'md', transitionDuration: 120 } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
    Paper: { defaultProps: { withBorder: true } },
    Card: { defaultProps: { withBorder: true, padding: 'md' } },
    // Their <header> would be a second banner of the page.
    Modal: {
      defaultProps: { transitionProps: MOTION, centered: true, attributes: { header: { role: 'none' } } },
    },
    Drawer: { defaultProps: { transitionProps: MOTION, attributes: { header: { role: 'none' } } } },
    Menu: { defaultProps: { transitionProps: MOTION } },
    Popover: { defaultProps: { transitionProps: MOTION } },
    Tooltip: {
      defaultProps: { transitionProps: MOTION, events: { hover: true, focus: true, touch: true } },
    },
  },
});
