/** Inside a character class: what people and their keyboards write for the apostrophe of "don't". */
export const APOSTROPHES = "'\u2018\u2019\u201B\u02BC\uFF07`\u00B4";

/** Inside a character class: soft hyphen, zero-width blanks and joiners, direction marks, byte-order mark. */
export const INVISIBLE = "\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF";

/** Inside a character class: what Armenian sets inside a word to ask, stress or exclaim: "ո՞ւր", "կեցցե՛ս". */
export const ARMENIAN_TONES = "\u055B\u055C\u055E";

/** Inside a character class: double quotes of every make, and the two commas some write for one. */
export const QUOTES = '"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02';
