// A process that uses the embedded database: joins, says so, and leaves when it is told to.
import { createInterface } from "node:readline";
import { joinCluster } from "#lib/store/session.ts";

const session = await joinCluster(process.argv[2] ?? "", ["-c", "fsync=off"]);
console.log(JSON.stringify({ url: session.url, serving: await session.claimServing() }));
for await (const line of createInterface(process.stdin)) {
  if (line === "leave") break;
}
await session.leave();
