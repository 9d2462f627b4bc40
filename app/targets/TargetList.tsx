import { Stack, Text, Title } from "@mantine/core";
import type { KnownTarget } from "#lib/store/targets.ts";
import { AddTarget } from "./AddTarget.tsx";
import { TargetCard } from "./TargetCard.tsx";

type Props = { targets: readonly KnownTarget[]; path: string; own?: boolean };

/** All targets of one place: those that new runs score, then those that are retired. */
export function TargetList({ targets, path, own = false }: Props) {
  const [scored, retired] = [
    targets.filter((target) => !target.retired),
    targets.filter((target) => target.retired),
  ];
  return (
    <>
      <AddTarget path={path} />
      <Title order={2} size="h4" mb="sm">
        Scored by new runs
      </Title>
      <Stack gap="sm" mb="lg">
        {scored.map((target) => (
          <TargetCard key={`${target.id} ${target.kind}`} target={target} path={path} own={own} />
        ))}
      </Stack>
      {retired.length > 0 && (
        <>
          <Title order={2} size="h4" mb={4}>
            Retired
          </Title>
          <Text size="sm" c="var(--ink-soft)" mb="sm">
            New runs go without them; runs that scored them keep them.
          </Text>
          <Stack gap="sm">
            {retired.map((target) => (
              <TargetCard key={`${target.id} ${target.kind}`} target={target} path={path} own={own} />
            ))}
          </Stack>
        </>
      )}
    </>
  );
}
