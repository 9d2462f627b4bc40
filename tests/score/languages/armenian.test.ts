import { armenian } from "#lib/lexicon/armenian.ts";
import { languageLaws } from "../../laws/language.ts";

languageLaws({
  lexicon: armenian,
  stances: [
    ["Ռուսաստանը մեզ դավաճանեց", { russia: "against" }],
    ["Մեզ դավաճանեց Ռուսաստանը", { russia: "against" }],
    ["Ռուսաստանը մեզ երբեք չի դավաճանել", { russia: "favour" }],
    ["Ռուսաստանը մեզ չօգնեց", { russia: "against" }],
    ["Պուտինը մարդասպան է", { russia: "against" }],
    ["Ռուսաստանը մեր թշնամին չէ", { russia: "favour" }],
    ["Ռուսաստանը մեր միակ դաշնակիցն է", { russia: "favour" }],
    ["Չեմ վստահում ՆԱՏՕ-ին", { west: "against" }],
    ["Ամոթ ՀԱՊԿ-ին", { russia: "against" }],
    ["Շնորհակալություն Ֆրանսիային", { west: "favour" }],
    ["Կեցցե Ռուսաստանը", { russia: "favour" }],
    ["Ատում եմ Ռուսաստանը", { russia: "against" }],
    ["Սիրում ենք Ամերիկան", { west: "favour" }],
    ["Փառք Ուկրաինային", { ukraine: "favour" }],
    ["Արևմուտքը մեզ ծախեց", { west: "against" }],
    ["Ո՞ւր էր ՀԱՊԿ-ը", { russia: "against" }],
    ["Մոսկվայում ձյուն է գալիս", {}],
  ],
  tones: {
    praise: "Հիանալի տեսանյութ, շնորհակալություն",
    deniedPraise: "Սա լավ չէ",
    quotedAndGlued: "«Հիանալի»👍",
    mockery: "Հիանալի, հերթական հայտարարությունը։",
    plain: "Վաղը երեքշաբթի է",
    blame: "Նրանք դավաճան են",
  },
});
