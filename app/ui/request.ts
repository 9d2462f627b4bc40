/** Asks the server; gives its answer or, where it refuses or is out of reach, its message for people. */
export async function request<T>(
  path: string,
  init?: RequestInit,
): Promise<{ answer: T; fault: null } | { answer: null; fault: string }> {
  try {
    const response = await fetch(path, init);
    const body: unknown = response.status === 204 ? null : await response.json();
    if (response.ok) return { answer: body as T, fault: null };
    return { answer: null, fault: messageIn(body) };
  } catch {
    return { answer: null, fault: "Undertone does not answer. Is it still running?" };
  }
}

/** The message in the one shape of an error. */
export function messageIn(body: unknown): string {
  const message = (body as { error?: { message?: unknown } } | null)?.error?.message;
  return typeof message === "string" ? message : "Something went wrong.";
}
