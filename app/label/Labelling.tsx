"use client";

import { useLocalStorage } from "@mantine/hooks";
import type { ReactNode } from "react";
import { CoderForm } from "./CoderForm.tsx";
import { LabellingDesk } from "./LabellingDesk.tsx";
import classes from "./label.module.css";

type Props = {
  sample: { datasetId: number; id: number; name: string };
  targets: readonly { id: string; name: string }[];
  coders: readonly string[];
  guide: ReactNode;
};

/** Asks who is labelling, remembers it, and gives the desk. */
export function Labelling({ sample, targets, coders, guide }: Props) {
  const [coder, setCoder] = useLocalStorage({ key: "undertone:coder", defaultValue: "" });
  return (
    <div className={classes["work"]}>
      {coder === "" ? (
        <CoderForm coders={coders} onChoose={setCoder} />
      ) : (
        <LabellingDesk
          key={coder}
          sample={sample}
          targets={targets}
          coder={coder}
          onLeave={() => setCoder("")}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <aside className={classes["guide"]} aria-label="Labelling guide" tabIndex={0}>
        {guide}
      </aside>
    </div>
  );
}
