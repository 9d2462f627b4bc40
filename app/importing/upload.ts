import type { Rejection } from "#lib/comment.ts";
import type { Import } from "#lib/store/imports.ts";
import { messageIn } from "../ui/request.ts";

/** What the server says of an import; dates are strings on this side. */
export type Report = { import: Omit<Import, "startedAt" | "finishedAt">; rejections: readonly Rejection[] };

export type Mapping = Readonly<Record<string, string>>;

/** How a file is to be read, where somebody chose. */
export type Choice = {
  encoding?: string | undefined;
  dates?: string | undefined;
  zone?: string | undefined;
  duplicates?: string | undefined;
};

/**
 * Sends a file as it is. `fetch` cannot tell how far a body has got, so this is an XMLHttpRequest; the server reads
 * as it stores, so what is sent is what is read. Gives the report, or a message for people.
 */
export function upload(
  datasetId: number,
  file: File,
  choice: Choice & { format?: string | undefined; mapping?: Mapping | undefined },
  onProgress: (share: number) => void,
): Promise<{ report: Report } | { fault: string }> {
  const query = queryOf({ ...choice, name: file.name, mapping: JSON.stringify(choice.mapping) });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/datasets/${datasetId}/imports?${query}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onload = () => resolve(answer(request.status, request.responseText));
    request.onerror = () =>
      resolve({ fault: "The connection broke. Import the file again: what is in is not doubled." });
    request.send(file);
  });
}

/** What is undefined is left out. */
export function queryOf(choice: Readonly<Record<string, string | undefined>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(choice).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function answer(status: number, text: string): { report: Report } | { fault: string } {
  try {
    const body: unknown = JSON.parse(text);
    return status === 200 ? { report: body as Report } : { fault: messageIn(body) };
  } catch {
    return { fault: `The server answered with status ${status} and no message.` };
  }
}
