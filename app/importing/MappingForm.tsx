import { Select, SimpleGrid, Text } from "@mantine/core";
import type { Preview } from "#lib/import/preview.ts";
import type { Mapping } from "./upload.ts";

type Props = { preview: Preview; isKnown: boolean; mapping: Mapping; onChange(mapping: Mapping): void };

const ROLES = [
  { role: "text", label: "Text of the comment" },
  { role: "author", label: "Author" },
  { role: "time", label: "Time" },
  { role: "source", label: "Article or video (title)" },
  { role: "url", label: "Its address" },
  { role: "id", label: "Id of the comment" },
  { role: "parent", label: "Id of the comment it answers" },
  { role: "likes", label: "Likes" },
] as const;

/** Which column means what: guessed, and for the user to correct. */
export function MappingForm({ preview, isKnown, mapping, onChange }: Props) {
  const set = (role: string, column: string | null) => {
    const others = Object.entries(mapping).filter(([other]) => other !== role);
    onChange(Object.fromEntries(column === null ? others : [...others, [role, column]]));
  };
  return (
    <>
      <Text size="sm" c="var(--ink-soft)" mb="xs">
        Read as {preview.format.toUpperCase()}. Which column means what{" "}
        {isKnown ? "is as it was said of such a file before" : "was guessed"}: correct it where it is wrong.
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" verticalSpacing="xs" mb="sm">
        {ROLES.map(({ role, label }) => (
          <Select
            key={role}
            label={label}
            data={preview.columns}
            value={mapping[role] ?? null}
            onChange={(column) => set(role, column)}
            placeholder="none"
            clearable={role !== "text"}
            allowDeselect={false}
            searchable
            required={role === "text"}
            withAsterisk={false}
            error={
              role === "text" && mapping[role] === undefined ? "Choose the column with the text" : undefined
            }
          />
        ))}
      </SimpleGrid>
    </>
  );
}
