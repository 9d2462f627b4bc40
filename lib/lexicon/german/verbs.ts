import { verbsLike } from "#lib/lexicon/kindred.ts";

export const verbs = verbsLike({
  betrays: `verraten:verrate:verrät:verriet:verrieten:>verraten, verkaufen, betrügen:betrüge:betrügt:betrog:betrogen:>betrogen, belügen:belügt:belog:belogen:>belogen, täuschen, hintergehen:hintergeht:hinterging:>hintergangen, verarschen,
    stich+lassen:lässt:ließ:ließen:>gelassen, fallenlassen:>fallengelassen, fallen+lassen:lässt:ließ:ließen:>gelassen`,
  attacks: `überfallen:überfällt:überfiel:überfielen:>überfallen, angreifen:angreift:angriff:angegriffen:>angegriffen, bombardieren, besetzen, annektieren, zerstören, töten, ermorden, vergewaltigen, foltern, plündern, zerbomben, vernichten, einmarschieren, massakrieren, terrorisieren, morden, abschlachten:>abgeschlachtet,
    verschleppen, überrollen, bomben, unterdrücken`,
  "does wrong": `lügen:lügt:log:logen:>gelogen, stehlen:stiehlt:stahl:>gestohlen, klauen, manipulieren, destabilisieren, einmischen:einmischt:>eingemischt, vergiften, erpressen, spionieren, sprengen:sprengt:>gesprengt, ausbeuten:>ausgebeutet, finanzieren, sanktionieren, putschen, stürzen, bevormunden, aufzwingen, ruinieren, kaputtmachen, ausnutzen:>ausgenutzt, verhungern, hetzen, belehren, entführen, verarmen`,
  provokes: `provozieren, bedrohen, einkreisen:einkreist:>eingekreist, umzingeln:umzingelt:>umzingelt, drohen, demütigen, reizen, dämonisieren, verteufeln, zwingen:zwingt:zwang:zwangen:>gezwungen, treiben:treibt:trieb:trieben:>getrieben, drängen, isolieren, verleumden, schikanieren`,
  "grows at others' cost": "ausdehnen:ausdehnt:>ausgedehnt, erweitern, expandieren",
  "starts a war":
    "anzetteln:anzettelt:>angezettelt, beginnen:beginnt:begann:>begonnen, anfangen:anfängt:>angefangen, entfesseln:entfesselt",
  fails:
    "versagen:versagt:versagte:>versagt, verlieren:verliert:verlor:verlieren:>verloren, scheitern:scheitert:scheiterte, kapitulieren, blamieren, einknicken:>eingeknickt, kneifen:kneift:kniff:>gekniffen, jammern, zusammenbrechen:>zusammengebrochen",
  helps: `helfen:hilft:half:halfen:helfen:>geholfen, retten, schützen, verteidigen, befreien, unterstützen, beschützen, aufnehmen:>aufgenommen, liefern, heilen, aufbauen:>aufgebaut, versorgen, beistehen:>beigestanden, bewahren, evakuieren, wiederaufbauen`,
  wins: "gewinnen:gewinnt:gewann:gewinnen:>gewonnen, siegen, besiegen, durchhalten:durchhält:>durchgehalten, triumphieren",
  "is rejected":
    "verlassen:verlässt:verließ:>verlassen, boykottieren, rausschmeißen, rauswerfen, auflösen:>aufgelöst, abschaffen:>abgeschafft, ablehnen:ablehne:ablehnt:>abgelehnt, loswerden, raus aus, austreten, meiden",
  "is resisted":
    "stoppen, besiegen, bestrafen, aufhalten:>aufgehalten, schlagen:schlägt:schlug:>geschlagen, sanktionieren, entwaffnen, anklagen:>angeklagt, eindämmen",
  "is disliked":
    "hassen, verachten, verabscheuen, verfluchen, beschuldigen, kritisieren, verurteilen, fürchten, beschimpfen, hasse, anprangern, misstrauen",
  "is liked":
    "lieben, bewundern, respektieren, unterstützen, vertrauen, glauben, mögen:mag:mögen:mochte:>gemocht, schätzen, loben, verehren, stehe zu, stehen zu, feiern, begrüßen, achten, gönnen",
  "is sought": "danken, segnen, segne, beitreten",
  "is understood":
    "verstehen:verstehe:versteht:verstehen:verstand:>verstanden, rechtfertigen, entschuldigen, verzeihen:verzeihe:verzeiht",
});
