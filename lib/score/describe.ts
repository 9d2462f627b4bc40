import { scorerOf } from "./scorers.ts";

/** What somebody who chooses an engine has to know of it. */
export type EngineDescription = {
  id: string;
  version: string;
  languages: readonly string[];
  /** Why it cannot score as things are set, and what to set; null where it can. */
  obstacle: string | null;
  /** The host comments are sent to, where that is another machine; null where they stay on this one. */
  leavesFor: string | null;
  /** Where comments go, as a sentence. To be shown wherever the engine can be chosen. */
  notice: string;
};

/** Describes an engine of the table as the settings are now. */
export function describeEngine(id: string): EngineDescription {
  const { version, languages, outside } = scorerOf(id);
  const host = outside?.host() ?? null;
  const leavesFor = host === null || isLoopback(host) ? null : host;
  return {
    id,
    version,
    languages,
    obstacle: outside?.obstacle() ?? null,
    leavesFor,
    notice: notice(host, leavesFor),
  };
}

function notice(host: string | null, leavesFor: string | null): string {
  if (leavesFor !== null) return `The text of the comments leaves this machine: it is sent to ${leavesFor}.`;
  if (host !== null) return `The text of the comments is sent to ${host}, a program on this machine.`;
  return "The text of the comments stays in Undertone.";
}

function isLoopback(host: string): boolean {
  return /^(localhost|\[::1\]|127(\.\d{1,3}){3})(:\d+)?$/.test(host);
}
