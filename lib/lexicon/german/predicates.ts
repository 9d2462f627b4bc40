import { predicatesLike } from "#lib/lexicon/kindred.ts";

export const predicates = predicatesLike({
  "is evil": `verbrecher kriegsverbrecher mörder massenmörder killer schlächter terrorist terroristen terrorstaat terrororganisation lügner dieb diebe diktator diktatoren tyrann aggressor aggressoren angreifer besatzer invasor monster teufel satan nazi nazis faschist faschisten faschistisch barbaren
    barbarisch imperialist imperialisten imperialistisch kriegstreiber kriegstreiberin kriegshetzer brandstifter psychopath irre irrer verrückt wahnsinnig krank feind feinde verräter heuchler heuchlerisch verlogen schwein schweine drecksack drecksäcke abschaum pack gesindel parasit parasiten
    verbrecherbande mafia gangster kolonialherren krebsgeschwür pest böse das_böse rassisten unmenschen verbrecherisch kriminell skrupellos hinterhältig`,
  "is at fault":
    "schuld schuldig schuldige schuldigen verantwortlich verantwortliche ursache problem gefahr gefährlich bedrohung unrecht schande beschämend unverschämt unerträglich unverantwortlich",
  "is worthless": `nutzlos schwach schwächling clown clowns witzfigur witz lachnummer idiot idioten trottel narr narren dumm blöd feige feiglinge feigling marionette marionetten vasall vasallen handlanger lakai lakaien pudel schoßhund am_ende erledigt pleite bankrott korrupt
    hirntot tot überflüssig obsolet papiertiger zahnloser_tiger versager lächerlich peinlich unfähig unglaubwürdig unzuverlässig arrogant gierig ohnmächtig kein_verteidigungsbündnis naiv bettler schauspieler verzweifelt isoliert armselig tankstelle gefängnis`,
  "is good": `freund freunde freundin verbündeter verbündete verbündeten partner bruder brüder held helden tapfer mutig stark groß großartig toll super wunderbar genial klug weise weitsichtig retter befreier recht im_recht die_besten beste bester unschuldig opfer hoffnung zuverlässig verlässlich
    treu gerecht schutzmacht garant friedensmacht patriot anständig ehrlich vorbild gut lebensversicherung rettung bollwerk glücksfall souverän cool ehrenmann zuhause heimat`,
  "defends itself": "nicht_schuld nicht_der_feind nicht_allein kein_feind kein_aggressor",
});
