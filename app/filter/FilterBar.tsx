"use client";

import { Button, Collapse, Group, MultiSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter, IconSearch } from "@tabler/icons-react";
import { usePathname, useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { type Facet, type Filter, filterQuery, isEverything, narrowed } from "#lib/filter.ts";
import { FilterPills } from "./FilterPills.tsx";
import type { Options } from "./options.ts";

type Props = { filter: Filter; options: Options };

const FACETS: readonly { name: Facet; label: string }[] = [
  { name: "lean", label: "Lean" },
  { name: "why", label: "Reason of the lean" },
  { name: "tone", label: "Tone" },
  { name: "tonewhy", label: "Reason of the tone" },
  { name: "stance", label: "Stance" },
  { name: "source", label: "Source" },
  { name: "language", label: "Language" },
];

/** The filters: what they hold is the address, so that a copied link shows the same. */
export function FilterBar({ filter, options }: Props) {
  const router = useRouter();
  const path = usePathname();
  const [pending, startTransition] = useTransition();
  const [open, { toggle }] = useDisclosure(false);
  const show = (next: Filter) => {
    const query = filterQuery(next);
    startTransition(() => router.push(query === "" ? path : `${path}?${query}`, { scroll: false }));
  };
  return (
    <search aria-label="Filters" aria-busy={pending}>
      <Group gap="xs" align="center" mb="xs">
        <Words
          key={`q${filter.q}`}
          label="Search in the text"
          icon
          value={filter.q}
          onDone={(q) => show(narrowed(filter, { q }))}
        />
        <Button
          variant={open ? "light" : "default"}
          leftSection={<IconFilter size={16} />}
          onClick={toggle}
          aria-expanded={open}
          aria-controls="filters"
        >
          Filters
        </Button>
        <Button
          variant={filter.rule === "strict" ? "light" : "default"}
          onClick={() => show(narrowed(filter, { rule: filter.rule === "strict" ? undefined : "strict" }))}
          aria-pressed={filter.rule === "strict"}
          title="Only who favours a side leans to it; being against the other alone counts as neither"
        >
          Strict lean
        </Button>
        <FilterPills filter={filter} options={options} show={show} />
        {!isEverything(filter) && (
          <Button variant="subtle" size="compact-sm" onClick={() => show({})}>
            Clear all
          </Button>
        )}
      </Group>
      <Collapse expanded={open} id="filters">
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3, lg: 4 }} spacing="sm" verticalSpacing="xs" mb="md">
          {FACETS.map(({ name, label }) => (
            <MultiSelect
              key={name}
              label={label}
              placeholder={filter[name] === undefined ? "any" : ""}
              data={[...options[name]]}
              value={[...(filter[name] ?? [])]}
              onChange={(values) =>
                show(narrowed(filter, { [name]: values.length === 0 ? undefined : values }))
              }
              searchable
              clearable
              hidePickedOptions
              comboboxProps={{ shadow: "md" }}
            />
          ))}
          <Words
            key={`a${filter.author}`}
            label="Author"
            value={filter.author}
            onDone={(author) => show(narrowed(filter, { author }))}
            labelled
          />
          <Group grow gap="xs">
            <Day label="From" value={filter.from} onDone={(from) => show(narrowed(filter, { from }))} />
            <Day label="To" value={filter.to} onDone={(to) => show(narrowed(filter, { to }))} />
          </Group>
        </SimpleGrid>
      </Collapse>
    </search>
  );
}

type WordsProps = {
  label: string;
  value: string | undefined;
  icon?: boolean;
  labelled?: boolean;
  onDone(value: string | undefined): void;
};

/** A text that counts once it is finished: on Enter, or when the field is left. */
function Words({ label, value, icon = false, labelled = false, onDone }: WordsProps) {
  const [text, setText] = useState(value ?? "");
  const done = () => {
    const next = text.trim() || undefined;
    if (next !== value) onDone(next);
  };
  return (
    <TextInput
      label={labelled ? label : undefined}
      aria-label={label}
      placeholder={labelled ? "any" : label}
      value={text}
      maxLength={300}
      leftSection={icon ? <IconSearch size={16} /> : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={done}
      onKeyDown={(event) => event.key === "Enter" && done()}
    />
  );
}

type DayProps = { label: string; value: string | undefined; onDone(value: string | undefined): void };

function Day({ label, value, onDone }: DayProps) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value ?? ""}
      onChange={(event) => onDone(event.currentTarget.value || undefined)}
    />
  );
}
