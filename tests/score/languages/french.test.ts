import { french } from "#lib/lexicon/french.ts";
import { languageLaws } from "../../laws/language.ts";

languageLaws({
  lexicon: french,
  stances: [
    ["La Russie nous a trahis", { russia: "against" }],
    ["La Russie ne nous a jamais trahis", { russia: "favour" }],
    ["L'OTAN ne nous aide pas", { west: "against" }],
    ["L’OTAN nous ment", { west: "against" }],
    ["Poutine est un assassin", { russia: "against" }],
    ["Poutine n'est pas un assassin", { russia: "favour" }],
    ["Vive la Russie", { russia: "favour" }],
    ["Honte à l'OTAN", { west: "against" }],
    ["Merci l'Europe", { west: "favour" }],
    ["Je n'ai aucune confiance en l'OTAN", { west: "against" }],
    ["Je déteste les Russes", { russia: "against" }],
    ["Je soutiens l'Ukraine", { ukraine: "favour" }],
    ["Je ne soutiens pas l'Ukraine", { ukraine: "against" }],
    ["La Russie a attaqué l'Ukraine", { russia: "against" }],
    ["Les mensonges de Moscou", { russia: "against" }],
    ["La Russie a été provoquée par l'OTAN", { russia: "favour", west: "against" }],
    ["Quelle heure est-il à Moscou ?", {}],
  ],
  tones: {
    praise: "Excellente vidéo, merci",
    deniedPraise: "Ce n'est pas bon",
    quotedAndGlued: "C’est « super »👍",
    mockery: "Super, encore une déclaration.",
    plain: "Demain c'est mardi",
    blame: "Ce sont des traîtres et des menteurs",
  },
});
