import { Alert } from "@mantine/core";
import type { EngineDescription } from "#lib/score/describe.ts";

/**
 * What has to be said of an engine wherever it is chosen or set to work: that it sends texts away, and where to, or that
 * it is not set up. Nothing for an engine that is ready and keeps texts on this machine.
 */
export function EngineNotice({ engine }: { engine: EngineDescription }) {
  if (engine.obstacle !== null) {
    return (
      <Alert color="yellow" variant="light" mb="md" title={`The engine ${engine.id} cannot score`}>
        {engine.obstacle}
      </Alert>
    );
  }
  if (engine.leavesFor === null) return null;
  return (
    <Alert color="yellow" variant="light" mb="md" title={`The engine ${engine.id} sends comments away`}>
      {engine.notice}
    </Alert>
  );
}
