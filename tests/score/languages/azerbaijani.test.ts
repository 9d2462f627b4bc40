import { azerbaijani } from "#lib/lexicon/azerbaijani.ts";
import { languageLaws } from "../../laws/language.ts";

languageLaws({
  lexicon: azerbaijani,
  stances: [
    ["Rusiya bizə xəyanət etdi", { russia: "against" }],
    ["Rusiya bizi satdı", { russia: "against" }],
    ["Rusiya bizə kömək etmədi", { russia: "against" }],
    ["Putin qatildir", { russia: "against" }],
    ["Rusiya düşmən deyil", { russia: "favour" }],
    ["NATO-ya inanmıram", { west: "against" }],
    ["Fransa bizə qarşı ikiüzlüdür", { west: "against" }],
    ["Rusiyanın yalanları", { russia: "against" }],
    ["Sağ ol Amerika", { west: "favour" }],
    ["Rusiyaya nifrət edirəm", { russia: "against" }],
    ["Rusiya bizim dostumuzdur", { russia: "favour" }],
    ["Moskvada qar yağır", {}],
  ],
  tones: {
    praise: "Əla videodur, təşəkkürlər",
    deniedPraise: "Bu yaxşı deyil",
    quotedAndGlued: "“Əla”👍",
    mockery: "Əla, növbəti bəyanat.",
    plain: "Sabah çərşənbə axşamıdır",
    blame: "Onlar xain və qatildir, bizi satdılar",
  },
});
