import { verbsLike } from "#lib/lexicon/kindred.ts";

export const verbs = verbsLike({
  betrays: `trahir, abandonner, vendre:vend:vendent:vendra:vendait:>vendu, lâcher, lacher, larguer, tromper, duper, planter, poignarder, laisser tomber, sacrifier, rouler`,
  attacks: `envahir, attaquer, agresser, bombarder, occuper, annexer, détruire:détruit:détruisent:détruisait:>détruit, raser, tuer, assassiner, massacrer, violer, torturer, piller, coloniser, écraser, déporter, exterminer, terroriser, martyriser, égorger, opprimer`,
  "does wrong": `mentir:ment:mentent:mentait:mentaient:mentez:>menti, voler, manipuler, déstabiliser, s'ingérer, ruiner, empoisonner, corrompre:corrompt:>corrompu, espionner, financer, imposer, saboter, renverser, exploiter, censurer, fabriquer, comploter, provoquer la, sanctionner, affamer, endoctriner, kidnapper, enlever`,
  provokes: `provoquer, encercler, menacer, harceler, humilier, diaboliser, isoler, acculer, pousser, forcer, contraindre:contraint:>contraint, obliger, salir, calomnier, caricaturer`,
  "grows at others' cost": "s'étendre:étend:étendent:étendue:>étendu, s'élargir",
  "starts a war": "déclencher, commencer, provoquer, entretenir:entretient:entretiennent",
  fails: `échouer, perdre:perd:perdent:perdra:>perdu, s'effondrer, effondrer, capituler, reculer, trembler, pleurnicher, s'enliser, enliser, couler, paniquer`,
  helps: `aider, sauver, protéger:protège:protègent:protégera:>protégé, défendre:défend:défendent:défendra:défendait:>défendu, secourir:secourt:>secouru, libérer:libère:libèrent:>libéré, accueillir:accueille:accueillent:>accueilli, soigner, nourrir, reconstruire:reconstruit:>reconstruit, construire:construit:construisent:>construit, héberger, évacuer, livrer, soutenir:soutient:soutiennent:>soutenu`,
  wins: "gagner, vaincre:vainc:vaincra:>vaincu, triompher, résister, tenir bon:tient:tiennent",
  "is rejected":
    "quitter, boycotter, rejeter:rejette:>rejeté, virer, expulser, dissoudre:dissout:>dissous, dégager, chasser, sortir de:sortons:sortez:sortir, bannir, lâchons",
  "is resisted":
    "arrêter, stopper, battre:bat:battent:>battu, punir, sanctionner, écraser, juger, désarmer, vaincre",
  "is disliked":
    "haïr:hais:hait:haïssons:haïssent:>haï, détester, mépriser, accuser, critiquer, blâmer, condamner, maudire:maudis:maudit, craindre:crains:craint:craignent, exécrer, vomir, dénigrer, insulter",
  "is liked":
    "aimer, adorer, respecter, soutenir:soutiens:soutient:soutenons:soutenez:soutiennent:>soutenu, admirer, saluer, applaudir, croire:crois:croit:croyons:croyez:croire, prier pour, défendre:défends, apprécier, faire confiance à:fais:fait:faisons:faites:faire, croire en, croire à",
  "is sought": "remercier, bénir:bénisse:bénis, rejoindre, suivre",
  "is understood": "comprendre:comprends:comprend:comprenons:>compris, justifier, excuser, pardonner",
});
