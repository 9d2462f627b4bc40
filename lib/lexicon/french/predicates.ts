import { predicatesLike } from "#lib/lexicon/kindred.ts";

export const predicates = predicatesLike({
  "is evil": `criminel criminelle criminels criminelles criminel_de_guerre criminels_de_guerre assassin assassins meurtrier meurtriers meurtrière tueur tueurs terroriste terroristes état_terroriste menteur menteurs menteuse voleur voleurs dictateur dictateurs tyran
    agresseur agresseurs envahisseur envahisseurs occupant occupants monstre monstres diable satan démon nazi nazis fasciste fascistes barbare barbares impérialiste impérialistes belliciste va_t_en_guerre boucher bourreau psychopathe fou folle malade taré
    ennemi ennemie ennemis traître traîtres traitre traitres hypocrite hypocrites ordure ordures pourriture salaud salauds salopard salopards enfoiré enfoirés parasite parasites mafieux mafia voyou voyous gangster colonialiste colonialistes colonisateur colonisateurs cancer
    fléau vautour vautours peste danger_public méchant méchants raciste racistes sauvage sauvages`,
  "is at fault":
    "coupable coupables responsable responsables fautif fautifs la_cause le_problème problème danger menace dangereux dangereuse tort honte honteux scandaleux un_scandale",
  "is worthless": `inutile inutiles faible faibles impuissant impuissante clown clowns guignol guignols pantin pantins marionnette marionnettes idiot idiots imbécile imbéciles crétin crétins con cons stupide lâche lâches incapable incapables ridicule ridicules pathétique fini finie
    mort morte en_état_de_mort_cérébrale corrompu corrompue corrompus arrogant arrogante arrogants vassal vassaux laquais caniche caniches toutou toutous esclave esclaves perdant perdants nul nulle nuls tigre_de_papier coquille_vide mendiant comique bouffon bouffons ruiné ruinée isolé isolée bidon comédien`,
  "is good": `ami amis amie allié alliés alliée frère frères héros courageux courageuse brave braves fort forte forts grand grande formidable génial géniale magnifique admirable exemplaire sage intelligent sauveur libérateur
    raison meilleur meilleure meilleurs innocent innocente victime victimes espoir solide fiable fidèle loyal loyale juste rempart garant champion patriote vrai_chef vrai_leader notre_maison notre_chance au_top bien bon bonne leur_choix puissant puissante digne`,
  "defends itself": "se_défend en_légitime_défense pas_seul pas_seule pas_coupable",
});
