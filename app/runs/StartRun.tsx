"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Fault } from "../ui/Fault.tsx";
import { request } from "../ui/request.ts";

/** Begins a run with the engine shown now and the targets as they are, and goes where it can be watched. */
export function StartRun({ datasetId }: { datasetId: number }) {
  const router = useRouter();
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function start() {
    setBusy(true);
    const { fault } = await request(`/api/v1/datasets/${datasetId}/runs`, { method: "POST" });
    setBusy(false);
    setFault(fault);
    if (fault === null) router.push(`/datasets/${datasetId}/runs`);
  }

  return (
    <div>
      <Button size="compact-md" loading={busy} onClick={() => void start()}>
        Score anew
      </Button>
      <Fault text={fault} mt={4} />
    </div>
  );
}
