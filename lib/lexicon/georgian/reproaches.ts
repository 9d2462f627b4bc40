import { words } from "#lib/lexicon/words.ts";

export const reproaches: Readonly<Record<string, readonly string[]>> = {
  west: words("ერაყი ერაყში ლიბია სირია სერბეთი იუგოსლავია ავღანეთი ვიეტნამი ღაზა ჰიროშიმა კოსოვო ბელგრადი"),
  russia: words("ჩეჩნეთი გროზნო გროზნი ბუჩა მარიუპოლი ჰოლოდომორი გულაგი"),
};
