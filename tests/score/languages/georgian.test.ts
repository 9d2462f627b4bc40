import { georgian } from "#lib/lexicon/georgian.ts";
import { languageLaws } from "../../laws/language.ts";

languageLaws({
  lexicon: georgian,
  stances: [
    ["რუსეთმა გვიღალატა", { russia: "against" }],
    ["რუსეთი ოკუპანტია", { russia: "against" }],
    ["რუსეთი მტერია", { russia: "against" }],
    ["რუსეთი ჩვენი მტერი არ არის", { russia: "favour" }],
    ["დიდება უკრაინას", { ukraine: "favour" }],
    ["გაუმარჯოს უკრაინას", { ukraine: "favour" }],
    ["ნატო არ დაგვეხმარა", { west: "against" }],
    ["ევროპა ჩვენი სახლია", { west: "favour" }],
    ["მადლობა ამერიკას", { west: "favour" }],
    ["მძულს რუსეთი", { russia: "against" }],
    ["არ ვენდობი ნატოს", { west: "against" }],
    ["პუტინი მკვლელია", { russia: "against" }],
    ["რუსეთის პროპაგანდა", { russia: "against" }],
    ["მოსკოვში თოვს", {}],
  ],
  tones: {
    praise: "შესანიშნავი ვიდეო, მადლობა",
    deniedPraise: "ეს კარგი არ არის",
    quotedAndGlued: "“შესანიშნავია”👍",
    mockery: "შესანიშნავია, კიდევ ერთი განცხადება.",
    plain: "ხვალ სამშაბათია",
    blame: "ისინი მოღალატეები არიან",
  },
});
