const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const RUSSIAN = set(
  "что это как она он они был была были уже ещё еще или нет если когда почему потому кто есть только очень сейчас тоже нас вас спасибо где его ее её их надо всё все и с вот ничего никогда сколько " +
    "верните верю при пока даже теперь опять лучше героям победа русские",
);
const UKRAINIAN = set(
  "як що це та але або чому хто де немає нема треба дуже добре дякую зсу геть ганьба хай нехай має був була було вже ще ми ви вони москалі москалям воно буде усім всім з й у бо тільки знову навіть теж його росія україна захід добраніч",
);
// What Bulgarian says all the time, and its neighbours never.
const BULGARIAN = set("се са че ще това като беше със няма съм сме който която които много къде защо");

const WORD = /[\p{L}\p{M}'\u2019]+/gu;
const READ = 400;

/** Whether a text in Cyrillic is Russian, Ukrainian or neither, by frequent words; null where they do not tell. */
export function plainCyrillicOf(text: string): "ru" | "uk" | "other" | null {
  let russian = 0;
  let ukrainian = 0;
  let bulgarian = 0;
  for (const [written] of text.slice(0, READ).matchAll(WORD)) {
    const word = written.toLowerCase();
    if (RUSSIAN.has(word)) russian++;
    if (UKRAINIAN.has(word)) ukrainian++;
    if (BULGARIAN.has(word)) bulgarian++;
  }
  if (bulgarian > russian && bulgarian > ukrainian) return "other";
  if (russian === ukrainian) return null;
  return russian > ukrainian ? "ru" : "uk";
}
