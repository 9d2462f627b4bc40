import { Text } from "@mantine/core";
import Link from "next/link";
import { listImports } from "#lib/store/imports.ts";
import { counted } from "../ui/figures.ts";
import { isUnderWay } from "./report.ts";

/** Says that the figures shown are not the last ones yet, while files come in or are taken out again. */
export async function UnderWay({ datasetId }: { datasetId: number }) {
  const moving = (await listImports(datasetId)).filter((one) => isUnderWay(one) || one.status === "paused");
  if (moving.length === 0) return null;
  return (
    <Text size="sm" mb="sm" role="status">
      {counted(moving.length, "import is", "imports are")} not over yet: the figures are of what is in so far.{" "}
      <Link href={`/datasets/${datasetId}/imports`}>See how far</Link>
    </Text>
  );
}
