import { Paper, type PaperProps } from "@mantine/core";
import type { ComponentProps } from "react";

type Props = PaperProps & { component?: "section" | "article" | "div" } & Pick<
    ComponentProps<"section">,
    "children" | "id" | "className" | "role" | "aria-label" | "aria-labelledby" | "aria-busy"
  >;

/** What belongs together, set off from the page. */
export function Card(props: Props) {
  return <Paper withBorder p="md" bg="var(--card)" {...props} />;
}
