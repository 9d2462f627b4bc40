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
