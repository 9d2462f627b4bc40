const ENDING =
  /(?:іями|ями|ами|ого|ього|ому|ьому|ими|іми|ією|іям|іях|єю|ою|ею|ую|юю|ові|еві|ій|ий|ої|ьої|ом|ем|єм|ам|ям|ах|ях|их|іх|им|ім|ів|їв|ію|ія|ії|а|я|о|е|є|и|і|ї|у|ю|ь|й)$/;
const SHORTEST = 4;

/** What a noun or adjective keeps in all its cases: "ворог" of "ворогами". */
export function stemOf(word: string): string {
  const kept = word.replace(ENDING, "");
  return kept.length >= SHORTEST ? kept : word;
}
