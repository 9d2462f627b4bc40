import { Text, Title } from "@mantine/core";
import { benchmarkLine } from "#lib/score/benchmark.ts";
import { Card } from "../ui/Card.tsx";

/** How well the engines do on the comments they are developed with, which say little of these here. */
export function OwnBenchmark({ engines }: { engines: readonly { engine: string; version: string }[] }) {
  const versions = new Map(engines.map((one) => [`${one.engine} ${one.version}`, one]));
  return (
    <Card component="section" mb="sm" aria-labelledby="own-benchmark">
      <Title order={2} size="h5" id="own-benchmark" mb={4}>
        On the project’s own benchmark
      </Title>
      {[...versions].map(([name, { engine, version }]) => (
        <Text key={name} size="sm">
          <b>{name}</b>:{" "}
          {["lean", "tone"]
            .map((field) => benchmarkLine(engine, version, field))
            .filter(Boolean)
            .join("; ") || "this version was not measured"}
          .
        </Text>
      ))}
      <Text size="sm" c="var(--ink-soft)" mt={4}>
        Other comments, from another place: how well an engine reads yours, only your own labels can tell.
      </Text>
    </Card>
  );
}
