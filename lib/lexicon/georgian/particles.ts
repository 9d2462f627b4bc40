import type { Boundaries, Negators, Sarcasm } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const negators: Negators = {
  words: new Set(
    words(
      "არ არა ვერ ნუ არც არავინ არასდროს არასოდეს არაფერი არაფერს აღარ ვეღარ ვერავინ ვერაფერი გარეშე არაა არაფრის ვერასდროს",
    ),
  ),
  ending: null,
  idle: words("არა_მარტო არა_მხოლოდ რატომაც_არა არ_დაგავიწყდეთ ეჭვი_არ_არის უეჭველად არ_ვიცი"),
  light: new Set(
    words(
      "და ან ეს ის იმ ამ რომ თუ კი მე შენ ჩვენ თქვენ ისინი მას მათ ჩემი შენი ჩვენი ჩვენს თქვენი მისი მათი არის იყო არიან ვარ ვართ ძალიან ყველა ერთი რა ვინ უკვე ჯერ კიდევ მაინც ხომ იქ აქ უფრო ყველაზე",
    ),
  ),
  after: new Set(words("არ არაა")),
  joints: new Set(words("და ან რომ")),
  concord: true,
};

const stronger = "ძალიან ნამდვილად სრულიად აბსოლუტურად ყველაზე ისეთი ასეთი ნამდვილი ძლიერ უკიდურესად მართლა";
const weaker = "ცოტა ოდნავ თითქმის ნაწილობრივ";

export const degrees: ReadonlyMap<string, number> = new Map([
  ...words(stronger).map((word) => [word, 1.35] as const),
  ...words(weaker).map((word) => [word, 0.6] as const),
]);

export const boundaries: Boundaries = {
  words: new Set(
    words("მაგრამ ხოლო თუმცა რადგან იმიტომ როცა როდესაც რომელიც რომლებიც რათა მერე ამიტომ სანამ"),
  ),
};

export const sarcasm: Sarcasm = {
  praise: new Set(
    words(
      "შესანიშნავია მშვენიერია ბრავო მადლობა გმადლობთ ყოჩაღ სუპერ მაგარია გილოცავთ ბრწყინვალეა დიდებულია",
    ),
  ),
  interjections: new Set(words("ო ვაი ვაა კი აჰა ჰო რა")),
  repetition: words("კიდევ_ერთი ისევ როგორც_ყოველთვის მორიგი მორიგე კვლავ კიდევ_ერთხელ"),
};
