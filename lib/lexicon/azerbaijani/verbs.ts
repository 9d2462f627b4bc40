import { verbsLike } from "#lib/lexicon/kindred.ts";

export const verbs = verbsLike({
  betrays: `xəyanət+etmək:ed, xəyanət+eləmək, satmaq, aldatmaq, tərk+etmək:ed, arxadan+vurmaq, kürəyindən+vurmaq, atmaq, kələk+gəlmək, darda+qoymaq, yolda+qoymaq`,
  attacks: `hücum+etmək:ed, hücum+çəkmək, işğal+etmək:ed, bombalamaq, öldürmək, qırmaq, dağıtmaq, məhv+etmək:ed, soyqırım+törətmək:törəd, qətl+etmək:ed, vurmaq, atəşə+tutmaq, yandırmaq, sürgün+etmək:ed, basqın+etmək:ed, ilhaq+etmək:ed, zülm+etmək:ed`,
  "does wrong": `yalan+danışmaq, yalan+demək:dey, oğurlamaq, talamaq, soymaq, silahlandırmaq, qarışmaq, müdaxilə+etmək:ed, qızışdırmaq, bölmək, parçalamaq, zəhərləmək, maliyyələşdirmək, istismar+etmək:ed, şantaj+etmək:ed, göz+yummaq, utanmamaq, susmaq, himayə+etmək:ed`,
  provokes: `təhrik+etmək:ed, təhdid+etmək:ed, hədələmək, mühasirəyə+almaq, məcbur+etmək:ed, alçaltmaq:alçald, qaralamaq, günahlandırmaq, təzyiq+etmək:ed, sıxışdırmaq`,
  "grows at others' cost": "genişlənmək, yayılmaq",
  "starts a war": "müharibə+başlatmaq, müharibəyə+başlamaq, müharibə+salmaq",
  fails: "uduzmaq, məğlub+olmaq, çökmək, batmaq, biabır+olmaq, rəzil+olmaq, qorxmaq, qaçmaq, dağılmaq",
  helps: `kömək+etmək:ed, kömək+eləmək, yardım+etmək:ed, xilas+etmək:ed, qorumaq, müdafiə+etmək:ed, dəstək+vermək, dəstək+olmaq, dəstək+göstərmək, sahib+çıxmaq, əl+uzatmaq, azad+etmək:ed, yanımızda+olmaq, yanımızda+durmaq, tikmək, bərpa+etmək:ed, sığınacaq+vermək, kömək+göndərmək`,
  wins: "qalib+gəlmək, udmaq, qazanmaq, məğlub+etmək:ed",
  "is rejected": "boykot+etmək:ed, qovmaq, ayrılmaq, çıxmaq, çıxarmaq, buraxmaq",
  "is resisted": "dayandırmaq, cəzalandırmaq, məğlub+etmək:ed, məhkəməyə+vermək",
  "is disliked":
    "nifrət+etmək:ed, nifrət+eləmək, lənətləmək, qınamaq, pisləmək, günahlandırmaq, tənqid+etmək:ed, lənət+oxumaq, zəhləm+getmək:ged",
  "is liked":
    "sevmək, dəstəkləmək, inanmaq, güvənmək, etibar+etmək:ed, hörmət+etmək:ed, fəxr+etmək:ed, qürur+duymaq, alqışlamaq, dua+etmək:ed, bəyənmək",
  "is sought": "təşəkkür+etmək:ed, dost+olmaq, minnətdar+olmaq",
  "is understood": "anlamaq, bağışlamaq, başa+düşmək",
});
