import type { Boundaries, Negators, Sarcasm } from "#lib/lexicon/lexicon.ts";
import { words } from "#lib/lexicon/words.ts";

export const negators: Negators = {
  words: new Set(
    words("deyil deyildir deyillər deyiləm deyilik yoxdur yoxdu yox heç heç_kim olmaz olmadı olmadan kimsə"),
  ),
  ending: null,
  idle: words(
    "təkcə_deyil yalnız_deyil tək_deyil heç_olmasa heç_olmazsa yox_etdi yox_etmək heç_şübhəsiz şübhə_yoxdur şübhə_yox nə_yox başqa_yox",
  ),
  light: new Set(
    words(
      "bir bu o və ilə da də mı mi mu mü üçün çox daha ən mən sən biz siz onlar bizə bizi mənə məni sizə sizi kimi qədər var ki ya hər şey amma olan oldu olsun",
    ),
  ),
  after: new Set(words("deyil deyildir deyillər deyiləm deyilik yoxdur yoxdu yox olmaz olmadı")),
  joints: new Set(words("və ya")),
  concord: true,
};

const stronger =
  "çox ən əsl həqiqətən tam tamamilə mütləq son_dərəcə həddən_artıq lap böyük bu_qədər elə belə";
const weaker = "bir_az az azacıq qismən az_qala";

export const degrees: ReadonlyMap<string, number> = new Map([
  ...words(stronger).map((word) => [word, 1.35] as const),
  ...words(weaker).map((word) => [word, 0.6] as const),
]);

export const boundaries: Boundaries = {
  words: new Set(words("amma ancaq lakin çünki halbuki əgər isə yoxsa həm ki deyə indi sonra")),
};

export const sarcasm: Sarcasm = {
  praise: new Set(words("əla mükəmməl bravo super gözəl afərin təbriklər təşəkkürlər möhtəşəm halal")),
  interjections: new Set(words("oh ah vay bəli hə nə ay")),
  repetition: words("yenə yenə_də növbəti həmişəki_kimi bir_daha təkrar bir_bəyanat_da bir_bu_qalmışdı"),
};
