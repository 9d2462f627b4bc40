import { connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A line to a server that can be cut. */
export type Proxy = {
  address: string;
  /** Bytes that went towards the server. */
  passed(): number;
  /** Ends every connection in the midst of what it carries, and lets none in for a while. */
  cut(milliseconds: number): Promise<void>;
  close(): void;
};

export async function proxyTo(address: string): Promise<Proxy> {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  let passed = 0;
  let isDown = false;
  const server: Server = createServer((here) => {
    if (isDown) return void here.destroy();
    const there = connect(Number(port), hostname);
    here.on("data", (chunk) => {
      passed += chunk.length;
    });
    here.pipe(there).pipe(here);
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      sockets.add(one);
      one.on("error", () => {});
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const own = server.address();
  const cutAll = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    address: `http://127.0.0.1:${own !== null && typeof own === "object" ? own.port : 0}`,
    passed: () => passed,
    async cut(milliseconds) {
      isDown = true;
      cutAll();
      await sleep(milliseconds);
      isDown = false;
    },
    close() {
      server.close();
      cutAll();
    },
  };
}
