import { Progress, Text } from "@mantine/core";
import { count, counted, percent } from "../ui/figures.ts";
import type { Rate } from "./live.ts";
import { type ShownImport, STATUS_NAMES } from "./report.ts";

type Props = {
  of: ShownImport & Partial<Rate>;
  /** True where its state stands beside it already. */
  stated?: boolean;
};

/** How far an import is, and how long it will take. */
export function ImportProgress({ of, stated = false }: Props) {
  const share = shareOf(of);
  const state = stated ? "" : STATUS_NAMES[of.status];
  return (
    <div aria-live="off">
      <Progress
        value={100 * share}
        animated={of.status === "running" || of.status === "removing"}
        color={of.status === "paused" ? "gray" : "violet"}
        aria-label={`Progress of ${of.fileName}`}
        mb={4}
      />
      <Text size="sm" mb="xs">
        {[state, percent(share) || "0 %", rows(of), speed(of)].filter(Boolean).join(", ")}
      </Text>
    </div>
  );
}

function shareOf(of: ShownImport): number {
  const { status, removed, bytes, size } = of;
  if (status === "removing") return brought(of) === 0 ? 1 : removed / brought(of);
  return size === null || size === 0 ? 0 : Math.min(1, bytes / size);
}

/** Those that it changed were there before. */
function brought({ accepted, removed, changed }: ShownImport): number {
  return Math.max(removed, accepted - changed);
}

function rows(of: ShownImport): string {
  const { status, read, removed } = of;
  if (status === "removing") return `${count(removed)} of ${counted(brought(of), "comment")} out`;
  return read === 0 ? "" : `${counted(read, "row")} read`;
}

function speed({ status, rowsPerSecond, secondsLeft }: ShownImport & Partial<Rate>): string {
  if (status !== "running" || rowsPerSecond == null) return "";
  const left = secondsLeft == null ? "" : `, ${duration(secondsLeft)} left`;
  return `${count(Math.round(rowsPerSecond))} a second${left}`;
}

function duration(seconds: number): string {
  if (seconds < 60) return counted(Math.max(1, Math.round(seconds)), "second");
  return seconds < 5_400
    ? counted(Math.round(seconds / 60), "minute")
    : `${(seconds / 3_600).toFixed(1)} hours`;
}
