import { Text, type TextProps } from "@mantine/core";

/** Why what was asked for did not happen; nothing where it did. */
export function Fault({ text, ...look }: TextProps & { text: string | null }) {
  if (text === null) return null;
  return (
    <Text c="var(--mantine-color-error)" size="sm" role="alert" {...look}>
      {text}
    </Text>
  );
}
