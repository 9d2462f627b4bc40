import { startServer } from "./server.ts";

/** One server for all tests; each makes a data set of its own on it. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startServer();
  process.env["UNDERTONE_ADDRESS"] = server.address;
  return server.stop;
}
