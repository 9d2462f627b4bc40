import { ukrainian } from "#lib/lexicon/ukrainian.ts";
import { languageLaws } from "../../laws/language.ts";

languageLaws({
  lexicon: ukrainian,
  stances: [
    ["Слава Україні!", { ukraine: "favour" }],
    ["Росія нас зрадила", { russia: "against" }],
    ["Росія напала на Україну", { russia: "against" }],
    ["Путін — вбивця", { russia: "against" }],
    ["Путін хуйло", { russia: "against" }],
    ["Дякую Європі за допомогу", { west: "favour" }],
    ["Немає довіри до НАТО", { west: "against" }],
    ["Смерть москалям", { russia: "against" }],
    ["Україна переможе", { ukraine: "favour" }],
    ["Росія нам не ворог", { russia: "favour" }],
    ["Ненавиджу Росію", { russia: "against" }],
    ["Захід нас здав", { west: "against" }],
    ["Ми любимо Америку", { west: "favour" }],
    ["Коли дадуть світло у Києві?", {}],
  ],
  tones: {
    praise: "Чудове відео, дякую!",
    deniedPraise: "Це не добре",
    quotedAndGlued: "“Чудово”👍 дякую",
    mockery: "Чудово, чергова заява. Молодці.",
    plain: "Завтра вівторок",
    blame: "Вони зрадники і вбивці",
  },
});
