import { Select, SimpleGrid, Text } from "@mantine/core";
import { ENCODINGS } from "#lib/import/encoding/table.ts";
import type { EncodingChoice, Look } from "#lib/import/look.ts";
import type { Choice, Mapping } from "./upload.ts";

type Props = { look: Look; mapping: Mapping; choice: Choice; onChange(choice: Choice): void };

const ORDERS = [
  { value: "dmy", label: "day, month, year" },
  { value: "mdy", label: "month, day, year" },
  { value: "ymd", label: "year, month, day" },
];

const DUPLICATES = [
  { value: "skip", label: "left out" },
  { value: "keep", label: "taken in once more" },
  { value: "update", label: "updated: text, likes, marks" },
];

/** What a file does not say of itself for certain: asked where it matters. */
export function ReadingForm({ look, mapping, choice, onChange }: Props) {
  const dates = look.preview?.dates.find(({ column }) => column === mapping["time"]);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" verticalSpacing="xs" mb="sm">
      {look.encoding !== null && (
        <EncodingSelect encoding={look.encoding} onChange={(encoding) => onChange({ ...choice, encoding })} />
      )}
      {dates !== undefined && dates.ambiguous !== null && (
        <Select
          label="Order of the dates"
          description={`How is ${dates.ambiguous} meant?`}
          data={ORDERS}
          value={choice.dates ?? null}
          onChange={(order) => onChange({ ...choice, dates: order ?? undefined })}
          placeholder="choose"
          error={choice.dates === undefined && "The dates do not tell: choose"}
          allowDeselect={false}
        />
      )}
      {dates?.zoneless && (
        <Select
          label="Time zone"
          description="The hours name none"
          data={[...Intl.supportedValuesOf("timeZone")]}
          value={choice.zone ?? null}
          onChange={(zone) => onChange({ ...choice, zone: zone ?? undefined })}
          placeholder="UTC is assumed"
          searchable
          clearable
          limit={50}
        />
      )}
      <Select
        label="Comments that are there already"
        description="What becomes of them"
        data={DUPLICATES}
        value={choice.duplicates ?? "skip"}
        onChange={(duplicates) => onChange({ ...choice, duplicates: duplicates ?? undefined })}
        allowDeselect={false}
      />
    </SimpleGrid>
  );
}

/** The likely ones first, each with a piece of the text as it would read. */
function EncodingSelect({ encoding, onChange }: { encoding: EncodingChoice; onChange(id: string): void }) {
  const samples = new Map(encoding.likely.map(({ id, sample }) => [id, sample]));
  const options = ENCODINGS.map(({ id, name }) => ({ value: id, label: name }));
  const likely = encoding.likely.flatMap(({ id }) => options.filter(({ value }) => value === id));
  const others = options.filter(({ value }) => !samples.has(value));
  return (
    <Select
      label="Encoding"
      description={encoding.sure ? "The file says so" : "Guessed by the look of the text"}
      data={[
        { group: "Likely", items: likely },
        { group: "Others", items: others },
      ]}
      renderOption={({ option }) => (
        <div>
          {option.label}
          {samples.get(option.value) && (
            <Text size="xs" c="var(--ink-soft)" dir="auto" lineClamp={1}>
              {samples.get(option.value)}
            </Text>
          )}
        </div>
      )}
      value={encoding.used}
      onChange={(id) => id !== null && onChange(id)}
      allowDeselect={false}
      searchable
    />
  );
}
