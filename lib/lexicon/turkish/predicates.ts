import { predicatesLike } from "#lib/lexicon/kindred.ts";

export const predicates = predicatesLike({
  "is evil": `katil katildir katiller katillerdir terörist teröristtir terörist_devlet terör_örgütü terör_örgütüdür terör_devleti terör_devletidir yalancı yalancıdır yalancılar hırsız hırsızdır hırsızlar diktatör diktatördür
    işgalci işgalcidir işgalciler saldırgan saldırgandır zalim zalimdir zalimler şeytan şeytandır büyük_şeytan canavar cani canidir nazi naziler faşist faşistler faşisttir barbar barbarlar barbardır emperyalist emperyalisttir emperyalistler
    düşman düşmandır düşmanımız düşmanımızdır düşmanı düşmanıdır hain haindir hainler kalleş kalleştir kalleşler ikiyüzlü iki_yüzlü iki_yüzlüler ikiyüzlüdür ikiyüzlüler alçak alçaklar şerefsiz şerefsizdir şerefsizler namussuz haydut haydutlar eşkıya mafya mafyadır
    kanser mikrop deli manyak psikopat sapık soykırımcı sömürgeci sömürgecidir kan_emici vampir savaş_suçlusu savaş_suçlusudur kötülük kötü köpek köpekler pislik vahşi it`,
  "is at fault": `suçlu suçludur suçlusu suçlular sorumlu sorumludur sorumlusu haksız haksızdır tehlike tehlikedir tehlikeli tehdit tehdittir sorun sorundur sebep sebebi utanç_verici rezalet bela belası`,
  "is worthless": `güvenilmez güvenilmezdir güçsüz zayıf aciz acizdir komik palyaço palyaçolar soytarı kukla kukladır kuklalar uşak uşakları korkak korkaktır korkaklar işe_yaramaz boş hiç bitti bitmiş çöktü zavallı aptal salak rezil rezildir dilenci geri_zekalı sahtekar kağıttan_kaplan dost_olmaz dostu_olmaz`,
  "is good": `dost dosttur dostumuz dostumuzdur dostlarımız kardeş kardeştir kardeşimiz kardeşimizdir kardeşlerimiz müttefik müttefikimiz müttefikimizdir kahraman kahramandır kahramanlar haklı haklıdır haklılar büyük büyüktür güçlü güçlüdür dürüst dürüsttür
    güvenilir güvenilirdir akıllı lider liderdir adam adamdır delikanlı yiğit yiğittir mert kurtarıcı umut umudumuz iyi iyidir masum masumdur mazlum mazlumdur süper harika helal cesur ortağımız adil en_iyisi en_büyük kral`,
  "defends itself":
    "kendini_savunuyor kendini_savundu kendini_koruyor düşman_değil suçlu_değil yalnız_değil yalnız_değildir",
});
