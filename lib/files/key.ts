/** A key as this folder makes it, or tus: nothing that leads out of where files lie. Throws for anything else. */
export function safe(key: string): string {
  if (!/^[\w-]{8,64}$/.test(key)) throw new Error(`"${key}" is no key of a file`);
  return key;
}
