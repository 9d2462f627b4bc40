"use client";

import { useEffect, useState } from "react";
import { isUnderWay, type ShownImport } from "./report.ts";

type Live = ReadonlyMap<number, ShownImport & Rate>;

/** How fast an import gets on, as far as that was seen here; null before there are two looks to go by. */
export type Rate = { rowsPerSecond: number | null; secondsLeft: number | null };

type Look = { at: number; read: number; bytes: number };

const WINDOW_MS = 10_000;
const UNKNOWN: Rate = { rowsPerSecond: null, secondsLeft: null };

/**
 * The imports of a data set as they change, for as long as something is under way: `now` is the latest that is known of
 * one, `put` tells of a change that was made here.
 */
export function useLive(
  datasetId: number,
  history: readonly ShownImport[],
  onIdle: () => void,
): { now(of: ShownImport): ShownImport & Partial<Rate>; put(changed: ShownImport): void } {
  const [live, setLive] = useState<Live>(new Map());
  const now = (of: ShownImport) => {
    const seen = live.get(of.id);
    return seen !== undefined && (isUnderWay(seen) || isUnderWay(of)) ? seen : of;
  };
  const known = new Set(history.map(({ id }) => id));
  const fresh = [...live.values()].filter(({ id }) => !known.has(id));
  const underWay = [...history.map(now), ...fresh].some(isUnderWay);
  const put = (changed: readonly (ShownImport & Rate)[]) =>
    setLive((before) => new Map([...before, ...changed.map((one) => [one.id, one] as const)]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is told in the end does not begin a new stream
  useEffect(() => {
    if (!underWay) return;
    const looks = new Map<number, Look[]>();
    const source = new EventSource(`/api/v1/datasets/${datasetId}/imports/events`);
    source.addEventListener("imports", ({ data }: MessageEvent<string>) => {
      const changed = JSON.parse(data) as ShownImport[];
      put(changed.map((one) => ({ ...one, ...rate(one, looks) })));
    });
    source.addEventListener("idle", () => {
      source.close();
      onIdle();
    });
    return () => source.close();
  }, [datasetId, underWay]);
  return { now, put: (changed) => put([{ ...changed, ...UNKNOWN }]) };
}

function rate(one: ShownImport, looks: Map<number, Look[]>): Rate {
  const now = { at: performance.now(), read: one.read, bytes: one.bytes };
  const kept = [...(looks.get(one.id) ?? []), now].filter(({ at }) => now.at - at <= WINDOW_MS);
  looks.set(one.id, one.status === "running" ? kept : []);
  const first = kept[0] ?? now;
  const seconds = (now.at - first.at) / 1_000;
  if (seconds < 0.3 || now.read === first.read) return UNKNOWN;
  const bytesPerSecond = (now.bytes - first.bytes) / seconds;
  return {
    rowsPerSecond: (now.read - first.read) / seconds,
    secondsLeft:
      one.size === null || bytesPerSecond === 0 ? null : Math.max(0, one.size - now.bytes) / bytesPerSecond,
  };
}
