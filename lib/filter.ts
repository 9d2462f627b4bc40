import { z } from "zod";
import { Lean, LeanReason, Stance, Tone, ToneReason } from "./comment.ts";

/** PostgreSQL knows no year 0, and no comment is older than the web. */
const Day = z.iso.date().refine((day) => day >= "1000-01-01");
/** U+0000 cannot be stored, so nothing holds it. */
const Words = z
  .string()
  .max(300)
  .refine((words) => !words.includes("\0"));
/** ISO 639-1, or `und` where the language is unknown. */
const Language = z.string().regex(/^[a-z]{2,3}$/);
/** A source's id, or `none` for comments without one. */
const SourceId = z.union([z.uuid().toLowerCase(), z.literal("none")]);
const TargetStance = z.templateLiteral([z.string().regex(/^[a-z][a-z0-9-]*$/), ":", Stance]);

/**
 * What the reader looks at. The same value is the query of the address bar, the condition of every query
 * and the key of a view: a copied link shows the same. Values of one field are alternatives, fields add up.
 */
export const Filter = z.object({
  /** First and last day, UTC, both included. */
  from: Day.optional(),
  to: Day.optional(),
  /** Only comments with a known time, or only those without. */
  dated: z.enum(["yes", "no"]).optional(),
  source: z.array(SourceId).readonly().optional(),
  lean: z.array(Lean).readonly().optional(),
  why: z.array(LeanReason).readonly().optional(),
  tone: z.array(Tone).readonly().optional(),
  tonewhy: z.array(ToneReason).readonly().optional(),
  language: z.array(Language).readonly().optional(),
  /** "russia:against" */
  stance: z.array(TargetStance).readonly().optional(),
  author: Words.optional(),
  /** Words to be found in the text, in any capitalisation. */
  q: Words.optional(),
  /** `strict`: a comment leans to a side only by favouring it; being against the other alone counts as neither. */
  rule: z.enum(["strict"]).optional(),
});
export type Filter = z.infer<typeof Filter>;

const MANY = [
  "source",
  "lean",
  "why",
  "tone",
  "tonewhy",
  "language",
  "stance",
] as const satisfies (keyof Filter)[];
const ONE = ["from", "to", "dated", "author", "q", "rule"] as const satisfies (keyof Filter)[];
export type Facet = (typeof MANY)[number];

/** Reads a filter from an address. Each value it cannot understand it leaves out and names in `problems`. */
export function parseFilter(query: URLSearchParams): { filter: Filter; problems: string[] } {
  const problems: string[] = [];
  const filter: Record<string, unknown> = {};
  const understood = (name: keyof Filter, value: string, asked: unknown = value): unknown => {
    const parsed = Filter.shape[name].safeParse(asked);
    if (!parsed.success) problems.push(`${name}=${value}`);
    return parsed.data;
  };
  for (const name of MANY) {
    const values = [...new Set(query.getAll(name).filter(Boolean))].sort();
    const known = new Set(values.flatMap((value) => understood(name, value, [value]) ?? []));
    if (known.size > 0) filter[name] = [...known].sort();
  }
  for (const name of ONE) {
    const value = query.get(name)?.trim();
    const known = value ? understood(name, value) : undefined;
    if (known !== undefined) filter[name] = known;
  }
  return { filter: filter as Filter, problems };
}

/** The one spelling of a filter as a query, without "?"; "" for everything. */
export function filterQuery(filter: Filter): string {
  const query = new URLSearchParams();
  for (const name of ONE) {
    const value = filter[name];
    if (value !== undefined) query.set(name, value);
  }
  for (const name of MANY) for (const value of [...(filter[name] ?? [])].sort()) query.append(name, value);
  return query.toString();
}

/** The filter with some of its fields replaced; undefined takes a field out. */
export function narrowed(filter: Filter, change: { [K in keyof Filter]?: Filter[K] | undefined }): Filter {
  const merged = Object.entries({ ...filter, ...change });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Filter;
}

/** What both a filter and a narrowing let through, as far as one filter can say it: `q` is the narrowing's. */
export function within(filter: Filter, change: Filter): Filter {
  const named = new Set(change.stance?.map(targetOf));
  const others = change.stance && filter.stance?.filter((value) => !named.has(targetOf(value)));
  return narrowed(filter, {
    ...change,
    from: [filter.from, change.from]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1),
    to: [filter.to, change.to].filter((day) => day !== undefined).sort()[0],
    ...(change.stance && { stance: [...change.stance, ...(others ?? [])] }),
  });
}

function targetOf(stance: string): string {
  return stance.split(":")[0] ?? "";
}

/** The filter with one value of a facet put in, or taken out where it was in. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const now: readonly string[] = filter[facet] ?? [];
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value].sort();
  return narrowed(filter, { [facet]: next.length === 0 ? undefined : next });
}

/** True where nothing is filtered. */
export function isEverything(filter: Filter): boolean {
  return filterQuery(filter) === "";
}
