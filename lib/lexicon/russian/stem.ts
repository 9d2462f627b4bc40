const ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иям|иях|ую|юю|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ом|ем|ём|ам|ям|ах|ях|ых|их|ым|им|ов|ев|ью|ья|ию|ия|ии|а|я|о|е|ё|ы|и|у|ю|ь|й)$/;
const SHORTEST = 4;

/** What a noun or adjective keeps in all its cases: "преступник" of "преступниками". */
export function stemOf(word: string): string {
  const kept = word.replace(ENDING, "");
  return kept.length >= SHORTEST ? kept : word;
}
