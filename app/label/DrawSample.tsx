"use client";

import { Alert, Button, Group, NumberInput, Select, Text, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Expected } from "#lib/estimates/expected.ts";
import { count, counted } from "../ui/figures.ts";
import { request } from "../ui/request.ts";
import { DESIGNS, OVERLAPS, POWERS } from "./designs.ts";
import { Widths } from "./Widths.tsx";

type Props = {
  datasetId: number;
  /** The population: how many comments the page's filter lets through, and the filter. */
  population: number;
  filter: string;
  name: string;
  expected: Expected;
};

const USUAL = 100;

/** Draws an audit sample from what the page's filter lets through. */
export function DrawSample({ datasetId, population, filter, name: first, expected }: Props) {
  const router = useRouter();
  const [name, setName] = useState(first);
  const [n, setN] = useState<number | string>(Math.min(USUAL, population));
  const [design, setDesign] = useState("random");
  const [power, setPower] = useState("0.5");
  const [overlap, setOverlap] = useState("0.2");
  const [seed, setSeed] = useState<number | string>("");
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function drawIt() {
    setBusy(true);
    const { fault } = await request(`/api/v1/datasets/${datasetId}/samples`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        ...{ name, n: Number(n), design, power: Number(power), overlap: Number(overlap), filter },
        ...(seed !== "" && { seed: Number(seed) }),
      }),
    });
    setBusy(false);
    setFault(fault);
    if (fault === null) router.refresh();
  }

  return (
    <form
      aria-label="Draw a sample"
      onSubmit={(event) => {
        event.preventDefault();
        void drawIt();
      }}
    >
      <Text size="sm" mb="xs">
        Population: <b>{counted(population, "comment")}</b>
        {filter === "" ? ", all of the data set." : ", what the filters above let through."}
      </Text>
      <Group align="flex-start" gap="sm" mb="sm">
        <TextInput
          label="Name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={80}
          flex="1 1 10rem"
        />
        <NumberInput
          label="Comments"
          value={n}
          onChange={setN}
          min={1}
          max={population}
          allowDecimal={false}
          flex="1 1 6rem"
        />
        <Choice label="Drawn" data={DESIGNS} value={design} onChange={setDesign} width="16rem" />
        {design !== "random" && (
          <Choice label="Groups count" data={POWERS} value={power} onChange={setPower} width="13rem" />
        )}
        <Choice
          label="Labelled by every coder"
          data={OVERLAPS}
          value={overlap}
          onChange={setOverlap}
          width="10rem"
        />
        <NumberInput
          label="Seed"
          placeholder="drawn by itself"
          value={seed}
          onChange={setSeed}
          min={0}
          max={2_147_483_647}
          allowDecimal={false}
          hideControls
          flex="1 1 8rem"
        />
      </Group>
      <Widths {...expected} n={Number(n)} />
      {fault !== null && (
        <Alert color="red" variant="light" role="alert" title="Nothing was drawn" my="sm">
          {fault}
        </Alert>
      )}
      <Button type="submit" loading={busy} mt="xs">
        Draw {count(Number(n))}
      </Button>
    </form>
  );
}

type ChoiceProps = {
  label: string;
  data: readonly { value: string; label: string }[];
  value: string;
  onChange(value: string): void;
  width: string;
};

function Choice({ label, data, value, onChange, width }: ChoiceProps) {
  return (
    <Select
      label={label}
      data={[...data]}
      value={value}
      onChange={(next) => next !== null && onChange(next)}
      allowDeselect={false}
      flex={`1 1 ${width}`}
    />
  );
}
