import type { Rejection } from "#lib/comment.ts";
import type { ShownImport as Told } from "../api/import.ts";

/** What pages know of an import; moments are texts on this side. */
export type ShownImport = Omit<Told, "startedAt" | "finishedAt">;

export type Report = { import: ShownImport; rejections: readonly Rejection[] };

/** True while a worker has something to do for it. */
export function isUnderWay({ status }: Pick<ShownImport, "status">): boolean {
  return status === "queued" || status === "running" || status === "removing";
}

/** The states of an import, in words. */
export const STATUS_NAMES: Readonly<Record<ShownImport["status"], string>> = {
  queued: "waiting",
  running: "being imported",
  paused: "paused",
  finished: "finished",
  failed: "failed",
  interrupted: "interrupted",
  removing: "being taken out again",
  removed: "taken out again",
};
