const BATCH_ROWS = 2_500;
const BATCH_CHARACTERS = 2_000_000;

type Row = { text: string } | { raw: string };

/** The rows of a file in batches, without the first `passedOver`. */
export async function* batches<T extends Row>(items: AsyncIterable<T>, passedOver = 0): AsyncGenerator<T[]> {
  let passed = 0;
  let batch: T[] = [];
  let characters = 0;
  try {
    for await (const item of items) {
      passed += 1;
      if (passed <= passedOver) continue;
      batch.push(item);
      characters += "text" in item ? item.text.length : item.raw.length;
      if (batch.length < BATCH_ROWS && characters < BATCH_CHARACTERS) continue;
      yield batch;
      batch = [];
      characters = 0;
    }
  } catch (error) {
    // What was read before the file broke off still goes in.
    if (batch.length > 0) yield batch;
    throw error;
  }
  if (batch.length > 0) yield batch;
}
