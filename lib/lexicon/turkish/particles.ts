import type { Boundaries, Negators, Sarcasm } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const negators: Negators = {
  words: new Set(
    words(
      "değil değildir değiller değilim değiliz yok yoktur hiç hiçbir asla kimse ne_ne olmaz olmadı olmadan yokmuş",
    ),
  ),
  ending: null,
  idle: words(
    "sadece_değil yalnızca_değil yok_etti yok_etmek yok_ediyor yok_eden yok_edecek yok_edildi ne_yok hiç_şüphe şüphe_yok şüphesi_yok hiç_olmazsa hiç_değilse yok_böyle yok_artık başka_yok kolay_değil",
  ),
  light: new Set(
    words(
      "bir bu şu o ve ile de da mi mı mu mü için çok daha en ben sen biz siz onlar bize bizi bana beni size sizi gibi kadar var ki ya her şey şeyi ama olan oldu olsun",
    ),
  ),
  after: new Set(words("değil değildir değiller değilim değiliz yok yoktur olmaz olmadı")),
  joints: new Set(words("ve veya")),
  concord: true,
};

const stronger =
  "çok en gerçek gerçekten tam tamamen kesinlikle son_derece aşırı resmen büyük bu_kadar öyle böyle inanılmaz fena";
const weaker = "biraz az azıcık kısmen neredeyse hafif";

export const degrees: ReadonlyMap<string, number> = new Map([
  ...words(stronger).map((word) => [word, 1.35] as const),
  ...words(weaker).map((word) => [word, 0.6] as const),
]);

export const boundaries: Boundaries = {
  words: new Set(words("ama fakat ancak lakin çünkü oysa halbuki eğer madem ise yoksa hem diye ki")),
};

export const sarcasm: Sarcasm = {
  praise: new Set(
    words("harika mükemmel bravo süper güzel aferin tebrikler teşekkürler muhteşem şahane helal"),
  ),
  interjections: new Set(words("oh ah vay ya evet eh hadi ne")),
  repetition: words(
    "bir_daha yine gene her_zamanki_gibi bir_açıklama_daha bir_kınama_daha bir_toplantı_daha tekrar bir_bu_eksikti",
  ),
};
