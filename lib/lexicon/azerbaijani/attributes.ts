import { attributesLike } from "#lib/lexicon/kindred.ts";

export const attributes = attributesLike({
  "its wrongs": `yalanı yalanları yalanlarına yalan təbliğatı təbliğatına təbliğat propaqandası propaqanda ikiüzlülüyü cinayəti cinayətləri vəhşiliyi zülmü zülm terroru terror imperializmi xəyanəti satqınlığı təhdidi təhdidləri hədələri oyunu oyunları oyuncağı
    kuklası kuklaları nökəri nökərləri qulu qulları iti agenti agentləri agenturası trolları botları ikili_standartı ikili_standartları diktaturası rejimi faşizmi qorxaqlığı barbarlığı şantajı imperiyası caniləri quldurları köləsi əlaltısı şovinizmi`,
  "its deeds":
    "işğalı hücumu təcavüzü soyqırımı qətliamı bombaları təxribatı təxribatları ilhaqı sanksiyaları",
  "its media": "mediası mətbuatı qrantları qrantı əmri əmri_ilə göstərişi",
  "its growth": "genişlənməsi bazaları bazası",
  "its merits":
    "cəsarəti qəhrəmanlığı gücü qələbəsi köməyi köməyi_ilə dostluğu qəhrəmanları müdrikliyi müqaviməti haqqı dəstəyi yardımı sayəsində",
  "its worries": "təhlükəsizliyi sərhədləri sərhədlərinə qapısına maraqları narahatlığı",
});
