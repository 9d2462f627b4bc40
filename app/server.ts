// The web server: Next behind the guard. Started by lib/start/start.ts, which has made the database ready.
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import { namesOf, refusal } from "../lib/auth/guard.ts";
import { securityHeaders } from "../lib/auth/headers.ts";
import { readEnv } from "../lib/env.ts";
import { openFiles } from "../lib/files/files.ts";
import { takeUploads, UPLOADS } from "../lib/files/uploads.ts";
import { watchRuns } from "../lib/rescore/background.ts";

const env = readEnv();
const development = env.NODE_ENV === "development";
const names = namesOf(env.HOST, env.UNDERTONE_HOSTS);
const app = next({
  dev: development,
  dir: join(import.meta.dirname, ".."),
  hostname: env.HOST,
  port: env.PORT,
});
await app.prepare();
const handle = app.getRequestHandler();
const upload = takeUploads(await openFiles(env), { megabytes: env.UNDERTONE_UPLOAD_LIMIT });

const server = createServer((request, response) => {
  const nonce = randomBytes(16).toString("base64");
  const headers = securityHeaders(nonce, development);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const refused = refusal(asked(request), names, env.UNDERTONE_OPEN_WITHOUT_LOGIN);
  if (refused !== null) return refuse(response, refused.status, refused.message);
  if (request.url?.startsWith(UPLOADS) === true) return void upload(request, response);
  request.headers["content-security-policy"] = headers["Content-Security-Policy"] ?? "";
  request.headers["x-nonce"] = nonce;
  handle(request, response).catch((error: unknown) => {
    console.error(error);
    if (!response.headersSent) refuse(response, 500, "Something broke; the server's log says what.");
    else response.destroy();
  });
});
// An upload takes as long as it takes.
server.requestTimeout = 0;
server.on("upgrade", (request, socket, head) => {
  if (refusal(asked(request), names, env.UNDERTONE_OPEN_WITHOUT_LOGIN) !== null) socket.destroy();
  else app.getUpgradeHandler()(request, socket, head);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  process.send?.({ fault: error.code ?? error.message });
  process.exit(1);
});
server.listen(env.PORT, env.HOST, () => {
  const address = server.address();
  runs = watchRuns();
  process.send?.({ port: address !== null && typeof address === "object" ? address.port : env.PORT });
});

let runs: ReturnType<typeof watchRuns> | undefined;
let closing = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, close);
// Whoever started this server has gone, even by kill -9: it must not stay behind.
process.on("disconnect", close);

function close(): void {
  if (closing) return;
  closing = true;
  runs?.stop();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  // Pages keep connections open; an answer under way gets this long.
  setTimeout(() => process.exit(0), 3_000).unref();
}

function asked(request: IncomingMessage) {
  return { method: request.method ?? "GET", headers: request.headers };
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify({ error: { message } }));
}
