"use client";

import { Button, Group, Progress, Text } from "@mantine/core";
import { count, counted } from "../ui/figures.ts";
import type { Line } from "./useDesk.ts";

type Props = { coder: string; done: number; left: number; line: Line; onLeave(): void };

/** Who labels, how far it is, and whether all answers have arrived. */
export function DeskHead({ coder, done, left, line, onLeave }: Props) {
  const all = done + left;
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={4}>
        <Text size="sm">
          <b>{count(done)}</b> of {count(all)} done by <b>{coder}</b>
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={onLeave}>
          Somebody else
        </Button>
      </Group>
      <Progress
        value={all === 0 ? 0 : (100 * done) / all}
        aria-label="Comments labelled"
        size="sm"
        transitionDuration={0}
      />
      <Text size="xs" c={line.fault === null ? "var(--ink-soft)" : "var(--fault)"} mt={4} role="status">
        {arrival(line)}
      </Text>
    </div>
  );
}

function arrival({ unsent, fault, lasting }: Line): string {
  const kept = lasting
    ? "kept in this browser and sent as soon as possible"
    : "do not close this page: this browser keeps nothing";
  if (unsent > 0 && fault !== null) return `${counted(unsent, "answer")} not sent yet, ${kept}. ${fault}`;
  if (!lasting) return "This browser keeps nothing once the page is closed.";
  return "Every answer is saved.";
}
