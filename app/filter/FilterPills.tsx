import { Pill } from "@mantine/core";
import { type Facet, type Filter, narrowed, toggled } from "#lib/filter.ts";
import type { Options } from "./options.ts";

type Props = { filter: Filter; options: Options; show(filter: Filter): void };

const FACETS = [
  "lean",
  "why",
  "tone",
  "tonewhy",
  "stance",
  "source",
  "language",
] as const satisfies readonly Facet[];

/** What is filtered, each to be taken away. */
export function FilterPills({ filter, options, show }: Props) {
  const facets = FACETS.flatMap((facet) =>
    (filter[facet] ?? []).map((value) => ({
      text: options[facet].find((option) => option.value === value)?.label ?? value,
      without: toggled(filter, facet, value),
    })),
  );
  const others = [
    filter.from === undefined
      ? []
      : { text: `from ${filter.from}`, without: narrowed(filter, { from: undefined }) },
    filter.to === undefined ? [] : { text: `to ${filter.to}`, without: narrowed(filter, { to: undefined }) },
    filter.dated === undefined
      ? []
      : {
          text: filter.dated === "yes" ? "time known" : "time unknown",
          without: narrowed(filter, { dated: undefined }),
        },
    filter.author === undefined
      ? []
      : { text: `by ${filter.author}`, without: narrowed(filter, { author: undefined }) },
    filter.q === undefined ? [] : { text: `“${filter.q}”`, without: narrowed(filter, { q: undefined }) },
  ].flat();
  return [...facets, ...others].map(({ text, without }) => (
    <Pill
      key={text}
      withRemoveButton
      onRemove={() => show(without)}
      removeButtonProps={{ "aria-label": `Remove filter ${text}`, tabIndex: 0, "aria-hidden": false }}
      maw={320}
    >
      {text}
    </Pill>
  ));
}
