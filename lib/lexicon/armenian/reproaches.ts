import { words } from "#lib/lexicon/words.ts";

export const reproaches: Readonly<Record<string, readonly string[]>> = {
  west: words(
    "իրաք իրաքը իրաքում լիբիա լիբիան սիրիա սիրիան հարավսլավիա վիետնամ աֆղանստան գազա հիրոսիմա կոսովո",
  ),
  russia: words("չեչնիա գրոզնի սումգայիթ մոսկվայի_պայմանագիր գուլագ բուչա"),
};
