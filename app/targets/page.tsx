import { Text, Title } from "@mantine/core";
import type { Metadata } from "next";
import { EVERY_DATASET, knownTargets } from "#lib/store/targets.ts";
import { TargetList } from "./TargetList.tsx";

export const metadata: Metadata = { title: "Targets" };

// What is in the database now, not what was there when the pages were built.
export const dynamic = "force-dynamic";

export default async function TargetsPage() {
  return (
    <>
      <Title order={1} size="h2" mb="xs">
        Targets
      </Title>
      <Text c="var(--ink-soft)" mb="md" maw="75ch">
        What comments may take a stance towards, in every data set; each may have its own besides. The side of
        the axis says how a stance counts for the lean. Changes hold for new runs: figures that are shown stay
        as they are until a data set is scored anew.
      </Text>
      <TargetList targets={await knownTargets(EVERY_DATASET)} path="/api/v1/targets" />
    </>
  );
}
