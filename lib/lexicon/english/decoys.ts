import { words } from "#lib/lexicon/words.ts";

export const decoys: readonly string[] = words(
  "west_bank west_of west_coast west_germany west_germans west_africa west_african west_indies west_indian west_wing " +
    "west_virginia wild_west kanye_west midwest south_america latin_america central_america south_american " +
    "latin_american north_and_south_america eastern_europe moscow_mule wild_western west_side key_west " +
    "great_western western_union western_movie western_movies soviet_era washington_irving new_england tell_us",
);
