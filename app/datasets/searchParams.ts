/** What Next gives of an address's query. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The same as the web's own type. */
export async function queryOf(searchParams: SearchParams): Promise<URLSearchParams> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const one of [value ?? []].flat()) query.append(name, one);
  }
  return query;
}
