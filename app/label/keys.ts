// Left is negative or against, right is positive or in favour, on every row of the keyboard.
const TONE_KEYS = ["1", "2", "3"];
const STANCE_KEYS = ["qwe", "asd", "zxc", "rty", "fgh", "vbn", "uio", "jkl"].map((row) => [...row]);

export const SKIP_KEY = "0";
export const NOTE_KEY = "9";

/** A field with the order its labels are shown in, and their keys; the ninth target and later have none. */
export type Row = { id: string; name: string; values: readonly string[]; keys: readonly string[] };

/** The rows of answers: the tone, then the stance towards each target. */
export function rowsFor(targets: readonly { id: string; name: string }[]): Row[] {
  return [
    { id: "tone", name: "Tone", values: ["negative", "neutral", "positive"], keys: TONE_KEYS },
    ...targets.map(({ id, name }, place) => ({
      id,
      name,
      values: ["against", "none", "favour"],
      keys: STANCE_KEYS[place] ?? [],
    })),
  ];
}

/** The letter or digit of a key, also on a keyboard that writes other letters (Cyrillic, Armenian, Georgian …). */
export function keyOf({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  const written = key.toLowerCase();
  if (/^[a-z0-9]$/.test(written)) return written;
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/** What a key answers: a field and a label; null where it answers nothing. */
export function answerOf(rows: readonly Row[], key: string): { field: string; value: string } | null {
  for (const { id, values, keys } of rows) {
    const value = values[keys.indexOf(key)];
    if (value !== undefined) return { field: id, value };
  }
  return null;
}
