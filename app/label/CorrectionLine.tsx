"use client";

import { Button, Group, Text } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Correction } from "#lib/store/corrections.ts";
import { moment } from "../ui/figures.ts";
import { nameOf } from "../ui/names.ts";
import { request } from "../ui/request.ts";

type Props = { correction: Correction; datasetId: number; targetNames: ReadonlyMap<string, string> };

/** What somebody says would be right, and whether the engine says so by now. */
export function CorrectionLine({ correction, datasetId, targetNames }: Props) {
  const router = useRouter();
  const [fault, setFault] = useState<string | null>(null);
  const { comment, by, labels, note, at } = correction;
  const order = ["tone", ...targetNames.keys()];
  const fields = Object.keys(labels).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const says = (field: string) =>
    field === "tone" ? comment.tone.label : (comment.stances[field] ?? "none");
  const isRight = Object.entries(labels).every(([field, value]) => says(field) === value);

  async function remove() {
    const { fault } = await request(`/api/v1/datasets/${datasetId}/corrections`, {
      method: "DELETE",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ coder: by, comment: comment.id }),
    });
    setFault(fault);
    router.refresh();
  }

  return (
    <Group gap="sm" mb={4} justify="space-between" align="flex-start" wrap="nowrap">
      <Text size="sm" style={{ overflowWrap: "anywhere" }}>
        <b>{by}</b>:{" "}
        {fields
          .map((field) => `${targetNames.get(field) ?? field} ${nameOf(labels[field] ?? "")}`)
          .join(", ")}
        {isRight && " – which the engine says by now"}
        {note !== null && ` – “${note}”`} <span>({moment(at, "Z")})</span>
        {fault !== null && <span role="alert"> {fault}</span>}
      </Text>
      <Button size="compact-xs" variant="subtle" flex="none" onClick={() => void remove()}>
        Take it back
      </Button>
    </Group>
  );
}
