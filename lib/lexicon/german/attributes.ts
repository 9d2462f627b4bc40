import { attributesLike } from "#lib/lexicon/kindred.ts";

export const attributes = attributesLike({
  "its wrongs": `lügen lüge verbrechen kriegsverbrechen heuchelei propaganda imperialismus gräueltaten greueltaten terror terrorismus brutalität korruption grausamkeit tyrannei gier arroganz einmischung drohungen erpressung versagen feigheit verrat desinformation diktat diktatur
    regime marionetten marionette vasallen vasall agenten agent trolle trollfabrik bots doppelmoral doppelstandards hegemonie mafia handlanger lakaien größenwahn hass zynismus barbarei wahnsinn schwäche kriegstreiber kriegshetze bevormundung kolonie knechte märchen hetze dreistigkeit
    aggression schergen horden mörder soldateska oligarchen`,
  "its deeds":
    "invasion überfall angriffskrieg angriff genozid völkermord besatzung bombardierung bomben annexion provokation provokationen putsch massaker sanktionen raketen vertreibung",
  "its media": "medien presse journalisten narrativ geld auftrag",
  "its growth": "expansion osterweiterung erweiterung ausdehnung stützpunkte militärbasen",
  "its merits":
    "mut heldenmut helden stärke weisheit großzügigkeit widerstand sieg hilfe freundschaft tapferkeit würde solidarität schutz geduld opferbereitschaft freiheit",
  "its worries":
    "sicherheit sicherheitsinteressen grenzen grenze haustür vorgarten interessen rote_linien sorgen bedenken",
});
