import type { Boundaries } from "#lib/lexicon/lexicon.ts";
import type { Token } from "#lib/text/token.ts";

/** Which sentence and which clause each token is in, counted from 0. */
export type Clauses = { sentence: Int32Array; clause: Int32Array };

const SENTENCE_ENDS = new Set([".", "!", "?", "…", ";", "։"]);
const CLAUSE_ENDS = new Set([":", "(", ")", "-", "[", "]", "|"]);

export function clausesOf(text: string, tokens: readonly Token[], boundaries: Boundaries): Clauses {
  const sentence = new Int32Array(tokens.length);
  const clause = new Int32Array(tokens.length);
  let sentences = 0;
  let clauses = 0;
  let before: Token | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (
      before !== undefined &&
      (endsSentence(before, token) || hasLineBreak(text, before.end, token.start))
    ) {
      sentences++;
      clauses++;
    } else if (before !== undefined && (CLAUSE_ENDS.has(before.word) || boundaries.words.has(token.word)))
      clauses++;
    before = token;
    sentence[index] = sentences;
    clause[index] = clauses;
  }
  return { sentence, clause };
}

/** "U.S." and "2.5" hold full stops that end nothing: white space must follow. */
function endsSentence(mark: Token, next: Token): boolean {
  if (mark.kind !== "mark" || !SENTENCE_ENDS.has(mark.word)) return false;
  return mark.word !== "." || next.start > mark.end;
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (text.charCodeAt(index) === 10) return true;
  return false;
}
