import { turkish } from "#lib/lexicon/turkish.ts";
import { languageLaws } from "../../laws/language.ts";

languageLaws({
  lexicon: turkish,
  stances: [
    ["Rusya bize ihanet etti", { russia: "against" }],
    ["Rusya bize hiç ihanet etmedi", { russia: "favour" }],
    ["NATO bize yardım etmedi", { west: "against" }],
    ["NATO’ya güvenmiyorum", { west: "against" }],
    ["Rusya'ya güveniyorum", { russia: "favour" }],
    ["Rusya'nın yalanları", { russia: "against" }],
    ["Putin katildir", { russia: "against" }],
    ["Putin katil değil", { russia: "favour" }],
    ["Rusya bizim tek dostumuz", { russia: "favour" }],
    ["Rusya dost değil", { russia: "against" }],
    ["Yaşasın Ukrayna", { ukraine: "favour" }],
    ["Kahrolsun Amerika", { west: "against" }],
    ["NATO'ya güvenim yok", { west: "against" }],
    ["Rusya Ukrayna'ya saldırdı", { russia: "against" }],
    ["Amerika Irak'ı işgal etti", { west: "against" }],
    ["ABD'den nefret ediyorum", { west: "against" }],
    ["Moskova'da kar yağıyor", {}],
    ["Rusya'dan gelen turistler nerede kalıyor", {}],
  ],
  tones: {
    praise: "Harika bir video, teşekkürler",
    deniedPraise: "Bu iyi değil",
    quotedAndGlued: "Çok “harika”👍",
    mockery: "Harika, bir açıklama daha.",
    plain: "Yarın salı günü bizim toplantı var",
    blame: "Onlar hain ve katil",
  },
});
