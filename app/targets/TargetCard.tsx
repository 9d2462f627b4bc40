"use client";

import { Badge, Button, Group, Title } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { KnownTarget } from "#lib/store/targets.ts";
import { Card } from "../ui/Card.tsx";
import { Fault } from "../ui/Fault.tsx";
import { counted } from "../ui/figures.ts";
import { languageName } from "../ui/names.ts";
import { request } from "../ui/request.ts";
import { SIDES } from "./sides.ts";
import { TargetForm } from "./TargetForm.tsx";
import classes from "./targets.module.css";

type Props = {
  target: KnownTarget;
  /** Where the targets are: /api/v1/targets, or those of a data set. */
  path: string;
  /** Names of targets mean other things on the page of one data set. */
  own: boolean;
};

const SHOWN = 12;
/** Fewer than these are not worth a click. */
const FEW = 4;

/** A target with what it goes by, to be changed, retired or taken back. */
export function TargetCard({ target, path, own }: Props) {
  const router = useRouter();
  const [editing, setEditing] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const here = `${path}/${target.id}`;

  async function act(method: "POST" | "DELETE", address: string) {
    setBusy(true);
    const { fault } = await request(address, { method });
    setBusy(false);
    setFault(fault);
    router.refresh();
  }

  return (
    <Card
      component="article"
      aria-label={`Target ${target.name}`}
      className={target.retired ? classes["retired"] : undefined}
    >
      <Group justify="space-between" align="flex-start" gap="xs" mb="xs">
        <Group gap="xs">
          <Title order={3} size="h5" style={{ overflowWrap: "anywhere" }}>
            {target.name}
          </Title>
          <Badge variant="outline" color="var(--ink-soft)" tt="none">
            {SIDES.find(({ value }) => value === target.side)?.short}
          </Badge>
          {own && target.kind !== "common" && (
            <Badge variant="outline" color="var(--link)" tt="none">
              {target.kind === "own" ? "only here" : "changed here"}
            </Badge>
          )}
        </Group>
        {!editing && (
          <Group gap={4}>
            <Button size="compact-sm" variant="default" onClick={() => setEditing(true)}>
              Edit<span className="visually-hidden"> {target.name}</span>
            </Button>
            {own && target.kind === "changed" && (
              <Button
                size="compact-sm"
                variant="default"
                disabled={busy}
                onClick={() => void act("POST", `${here}/reset`)}
              >
                Undo changes<span className="visually-hidden"> of {target.name}</span>
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy}
              onClick={() => void (target.retired ? act("POST", `${here}/restore`) : act("DELETE", here))}
            >
              {target.retired ? "Take back" : "Retire"}
              <span className="visually-hidden"> {target.name}</span>
            </Button>
          </Group>
        )}
      </Group>
      <Fault text={fault} mb="xs" />
      {editing ? (
        <TargetForm
          path={here}
          method="PUT"
          start={target}
          onCancel={() => setEditing(false)}
          onDone={() => {
            setEditing(false);
            router.refresh();
          }}
        />
      ) : (
        <Aliases aliases={target.aliases} />
      )}
    </Card>
  );
}

function Aliases({ aliases }: Pick<KnownTarget, "aliases">) {
  const shownOf = (all: readonly string[]) => (all.length <= SHOWN + FEW ? all.length : SHOWN);
  return (
    <dl className={classes["aliases"]}>
      {Object.entries(aliases).map(([language, all]) => (
        <div key={language}>
          <dt>{languageName(language)}</dt>
          <dd dir="auto">
            {all.slice(0, shownOf(all)).join(", ")}
            {all.length > shownOf(all) && (
              <details>
                <summary>{counted(all.length - SHOWN, "more", "more")}</summary>
                {all.slice(SHOWN).join(", ")}
              </details>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
