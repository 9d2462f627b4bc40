import { german } from "#lib/lexicon/german.ts";
import { languageLaws } from "../../laws/language.ts";

languageLaws({
  lexicon: german,
  stances: [
    ["Russland hat uns verraten", { russia: "against" }],
    ["Russland hat uns nie verraten", { russia: "favour" }],
    ["Putin ist ein Mörder", { russia: "against" }],
    ["Putin ist kein Mörder", { russia: "favour" }],
    ["Ich vertraue der NATO nicht", { west: "against" }],
    ["Ich hasse Putin", { russia: "against" }],
    ["Die NATO hat Russland provoziert", { russia: "favour", west: "against" }],
    ["Russland wurde von der NATO provoziert", { russia: "favour", west: "against" }],
    ["Danke Russland", { russia: "favour" }],
    ["Es lebe die Ukraine", { ukraine: "favour" }],
    ["Russlands Lügen", { russia: "against" }],
    ["Wir unterstützen die Ukraine", { ukraine: "favour" }],
    ["Russland hilft uns nicht", { russia: "against" }],
    ["Schande über die NATO", { west: "against" }],
    ["Kein Vertrauen in die NATO", { west: "against" }],
    ["Die Amis haben uns belogen", { west: "against" }],
    ["Der Westen hat versagt", { west: "against" }],
    ["Das Wetter in Moskau ist schön", {}],
  ],
  tones: {
    praise: "Tolles Video, danke",
    deniedPraise: "Das ist nicht gut",
    quotedAndGlued: "Das ist „toll“👍",
    mockery: "Toll, noch eine Erklärung.",
    plain: "Morgen ist Dienstag",
    blame: "Das sind Verräter und Lügner",
  },
});
