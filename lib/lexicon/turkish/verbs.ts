import { verbsLike } from "#lib/lexicon/kindred.ts";

export const verbs = verbsLike({
  betrays: `ihanet+etmek:ed, satmak, aldatmak, kandırmak, terketmek:terked, terk+etmek:ed, bırakmak, sırtından+vurmak, arkadan+vurmak, bıçaklamak, hıyanet+etmek:ed, kazık+atmak, kazıklamak, yarı yolda bırakmak, ortada+bırakmak, yolda+bırakmak, yüzüstü+bırakmak, sırtını+dönmek, oyalamak`,
  attacks: `saldırmak, işgal+etmek:ed, istila+etmek:ed, bombalamak, öldürmek, katletmek:katled, vurmak, yıkmak, yok+etmek:ed, ilhak+etmek:ed, katliam+yapmak, soykırım+yapmak, tecavüz+etmek:ed, işkence+etmek:ed, sürmek, sürgün+etmek:ed, yakmak, ezmek`,
  "does wrong": `yalan+söylemek, çalmak, soymak, sömürmek, karıştırmak, bölmek, parçalamak, müdahale+etmek:ed, silahlandırmak, terör+estirmek, darbe+yapmak, dayatmak, zehirlemek, ambargo+koymak, yaptırım+uygulamak, finanse+etmek:ed, beslemek, kullanmak, destekledi pkk, görmezden+gelmek, utanmamak`,
  provokes: `kışkırtmak, tahrik+etmek:ed, tehdit+etmek:ed, kuşatmak, köşeye+sıkıştırmak, sıkıştırmak, zorlamak, aşağılamak, şeytanlaştırmak, karalamak, suçlamak, baskı+yapmak`,
  "grows at others' cost": "genişlemek, yayılmak",
  "starts a war": "savaş+çıkarmak, savaş+başlatmak, savaşı+başlatmak, savaşı+çıkarmak",
  fails: "kaybetmek:kaybed, yenilmek, çökmek, batmak, çuvallamak, rezil+olmak, çürümek, korkmak, kaçmak",
  helps: `yardım+etmek:ed, kurtarmak, korumak, savunmak, destek+olmak, destek+vermek, sahip+çıkmak, yanımızda+olmak, yanımızda+durmak, kucak+açmak, kapı+açmak, sözünü+tutmak, özgürleştirmek, inşa+etmek:ed, iyilik+yapmak, el+uzatmak, yardım+göndermek, yardıma+koşmak, arka+çıkmak`,
  wins: "kazanmak, yenmek, galip+gelmek, zafer+kazanmak, diz+çöktürmek",
  "is rejected": "boykot+etmek:ed, kovmak, terketmek, çıkmak, ayrılmak, defetmek:defed, dağıtmak, kurtulmak",
  "is resisted": "durdurmak, cezalandırmak, yenmek, yargılamak",
  "is disliked":
    "nefret+etmek:ed, tiksinmek, lanetlemek, kınamak, suçlamak, eleştirmek, lanet+etmek:ed, lanet+okumak, korkmak",
  "is liked":
    "sevmek, desteklemek, güvenmek, inanmak, saygı+duymak, takdir+etmek:ed, hayran+olmak, gurur+duymak, alkışlamak, beğenmek, dua+etmek:ed, özlemek, şükretmek:şükred, tutmak",
  "is sought": "teşekkür+etmek:ed, dost+olmak, dua+etmek:ed",
  "is understood": "anlamak, affetmek:affed, mazur+görmek",
});
