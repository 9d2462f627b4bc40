import { Group } from "@mantine/core";

/** The comments of a view, to take home. */
export function ExportLinks({ datasetId, query }: { datasetId: number; query: string }) {
  const href = (file: string, extra = "") => {
    const all = [query, extra].filter(Boolean).join("&");
    return `/api/v1/datasets/${datasetId}/${file}${all === "" ? "" : `?${all}`}`;
  };
  return (
    <Group gap="md" fz="sm">
      <span>Download:</span>
      <a
        href={href("comments.csv")}
        download
        title="Cells that a spreadsheet would run as a formula are made harmless"
      >
        CSV
      </a>
      <a href={href("comments.csv", "exact=1")} download title="Every text exactly as it was, for programs">
        CSV, exact
      </a>
      <a href={href("comments.jsonl")} download>
        JSONL
      </a>
    </Group>
  );
}
