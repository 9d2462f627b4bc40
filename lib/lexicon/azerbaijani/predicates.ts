import { predicatesLike } from "#lib/lexicon/kindred.ts";

export const predicates = predicatesLike({
  "is evil": `qatil qatildir qatillər qatillərdir terrorçu terrorçudur terrorçular terrorist terroristdir terror_dövləti yalançı yalançıdır yalançılar oğru oğrudur oğrular diktator diktatordur işğalçı işğalçıdır işğalçılar təcavüzkar
    təcavüzkardır zalım zalımdır zalımlar şeytan şeytandır canavar cani canidir nasist nasistlər faşist faşistdir faşistlər barbar barbardır imperialist imperialistdir düşmən düşməndir düşmənimiz düşmənimizdir düşməni düşmənidir
    xain xaindir xainlər satqın satqındır satqınlar ikiüzlü ikiüzlüdür ikiüzlülər alçaq alçaqdır alçaqlar şərəfsiz şərəfsizdir şərəfsizlər namussuz quldur quldurdur mafiya xərçəng dəli psix cəllad cəlladdır müstəmləkəçi müstəmləkəçidir cinayətkar cinayətkardır canilər
    it itdir köpək pis pisdir vəhşi qaniçən`,
  "is at fault":
    "günahkar günahkardır günahkarı təqsirkar təqsirkardır məsul məsuldur haqsız haqsızdır təhlükə təhlükədir təhlükəli təhdid problem problemdir səbəb səbəbi biabırçılıq bəla bəlası",
  "is worthless": `gücsüz zəif zəifdir aciz acizdir gülünc təlxək təlxəkdir təlxəklər kukla kukladır marionet qul qorxaq qorxaqdır qorxaqlar faydasız boş heç_nə bitdi bitib çökdü axmaq axmaqdır axmaqlar gic rəzil rəzildir dilənçi kağız_pələng etibarsız etibarsızdır dost_olmaz`,
  "is good": `dost dostdur dostumuz dostumuzdur dostlarımız qardaş qardaşdır qardaşımız qardaşımızdır müttəfiq müttəfiqdir müttəfiqimiz müttəfiqimizdir qəhrəman qəhrəmandır qəhrəmanlar haqlı haqlıdır haqlıdırlar böyük böyükdür güclü güclüdür dürüst
    etibarlı etibarlıdır ağıllı ağıllıdır lider liderdir kişi kişidir igid igiddir mərd mərddir xilaskar xilaskardır ümid ümidimiz yaxşı yaxşıdır günahsız günahsızdır əla əladır afərin cəsur tərəfdaş tərəfdaşdır ədalətli halal_olsun sözünün_ağası`,
  "defends itself": "özünü_müdafiə_edir özünü_qoruyur düşmən_deyil günahkar_deyil tək_deyil",
});
