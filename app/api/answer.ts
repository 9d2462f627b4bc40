/** The one shape of an error over HTTP. */
export function refuse(status: number, message: string): Response {
  return Response.json({ error: { message } }, { status });
}

/** A file to be saved, streamed as it is made; it is stopped when its reader goes away. */
export function file(
  name: string,
  type: string,
  chunks: AsyncGenerator<string>,
  headers: Record<string, string> = {},
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
  return new Response(body, { headers: { ...saved(name, `${type}; charset=utf-8`), ...headers } });
}

/** The same of bytes that are there already. */
export function download(name: string, type: string, bytes: Uint8Array): Response {
  return new Response(Uint8Array.from(bytes), { headers: saved(name, type) });
}

function saved(name: string, type: string): Record<string, string> {
  return {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${ascii(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Cache-Control": "no-store",
  };
}

function ascii(name: string): string {
  return name.replace(/[^\w.-]+/g, "_");
}

/** Server-sent events, as they come; they are stopped when their reader goes away. */
export function events(told: AsyncGenerator<{ event: string; data: unknown }>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await told.next();
      if (done) controller.close();
      else
        controller.enqueue(encoder.encode(`event: ${value.event}\ndata: ${JSON.stringify(value.data)}\n\n`));
    },
    async cancel() {
      await told.return(undefined);
    },
  });
  const headers = { "Content-Type": "text/event-stream", "Cache-Control": "no-cache, no-transform" };
  return new Response(body, { headers });
}
