import { Paper, SimpleGrid, Text } from "@mantine/core";
import type { ToneReason } from "#lib/comment.ts";
import type { Filter } from "#lib/filter.ts";
import { cells } from "#lib/store/cells.ts";
import type { Run } from "#lib/store/runs.ts";
import { total } from "../charts/counting.ts";
import { count, counted, span } from "../ui/figures.ts";

/** Why comments have no lean: their language, an engine that gave no answer, or one that tells the tone alone. */
function whyUnscored(cells: readonly { toneReason: ToneReason; n: number }[]): string {
  const failed = total(cells.filter(({ toneReason }) => toneReason === "failed"));
  const unread = total(cells.filter(({ toneReason }) => toneReason === "language"));
  const untold = total(cells) - failed - unread;
  if (total(cells) === 0) return "all languages are read";
  if (failed > 0)
    return `${count(unread + untold)} by language, ${count(failed)} without an answer of the engine`;
  return untold > 0 ? "stance: the engine tells the tone alone" : "in a language the engine does not read";
}

/** The first figures a reader looks for, each with what it is counted of. */
export async function Headline({ run, filter }: { run: Run; filter: Filter }) {
  const [days, sources, reasons] = await Promise.all([
    cells(run, filter, ["day"]),
    cells(run, filter, ["source"]),
    cells(run, filter, ["leanReason", "toneReason"]),
  ]);
  const n = total(days);
  const known = days.flatMap(({ day }) => (day === null ? [] : [day.getTime()])).sort((a, b) => a - b);
  const undated = total(days.filter(({ day }) => day === null));
  const without = (reason: string) => total(reasons.filter(({ leanReason }) => leanReason === reason));
  const unscored = without("unscored");
  const [first, last] = [known.at(0), known.at(-1)];
  const figures = [
    { name: "Comments", value: count(n), detail: `under ${counted(sources.length, "source")}` },
    {
      name: "Take a stance",
      value: count(n - unscored - without("no-stance")),
      detail: `of ${count(n - unscored)} that could be scored`,
    },
    {
      name: "Not scored",
      value: count(unscored),
      detail: whyUnscored(reasons.filter(({ leanReason }) => leanReason === "unscored")),
    },
    {
      name: "Written",
      value: span(first === undefined ? null : new Date(first), last === undefined ? null : new Date(last)),
      detail: undated === 0 ? "all with a time" : `${counted(undated, "comment")} without a time`,
    },
  ];
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm" mb="sm" component="dl" m={0}>
      {figures.map(({ name, value, detail }) => (
        <Paper key={name} withBorder p="sm" bg="var(--card)">
          <Text component="dt" size="xs" c="var(--ink-soft)">
            {name}
          </Text>
          <Text component="dd" m={0} fw={600} size={value.length > 12 ? "md" : "xl"} lh={1.3}>
            {value}
          </Text>
          <Text component="dd" m={0} size="xs" c="var(--ink-soft)">
            {detail}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  );
}
