import { phrasesLike } from "#lib/lexicon/kindred.ts";

export const phrases = phrasesLike({
  hail: `yaşasın X, yaşa X, var ol X, eşq olsun X, afərin X, bravo X, təşəkkürlər X, təşəkkür ~ X, sağ ol X, sağ olsun X, sağol X, sağolsun X, X ~ sağ olsun|ol|olsunlar, X ~ sağolsun|sağol|varolsun, X ~ var olsun|olsunlar, X ~ eşq|halal olsun, X ~ halal, halal ~ X, X ~ yaşasın, X ~ təşəkkür|təşəkkürlər|minnətdaram|minnətdarıq, salam|salamlar ~ X,
    X ~ salam|salamlar, X ~ allah ~ qələbə|kömək|razı|qorusun|köməyi, allah ~ X ~ qorusun|kömək|köməyi, X ~ qalib ~ gəlsin|gələcək, X ~ fəxr|qürur, sevirəm|sevirik X, X 💪|❤|👍|👏, qələbə X, X ~ düz|düzgün eləyir|edir|elədi|etdi, X ~ uğurlar, ədalət ~ X`,
  "sides with": `X ~ yanındayam|yanındayıq|tərəfindəyəm|tərəfindəyik, X ~ yanında, X ~ haqlıdır|haqlı, X ~ dostumuz|dostumuzdur|qardaşımız|qardaşımızdır, dostumuz X, yeganə|tək dostumuz X, X ~ bizə ~ pislik etməyib|etmədi, X ~ olmasaydı|olmasa|olmazsa, X ~ başqa dostumuz yoxdur, X ~ dost olmaq|olaq ~ lazımdır|lazım|gərək, X ilə dost ~,
    X ~ müharibə istəmir|istəmirdi, X ~ başqa yolu|çarəsi yox|yoxdur|yoxdu, X ~ rahat buraxın, X ~ toxunmayın, X ~ məcbur etdilər, X ~ haqqı var|vardır, X ~ sözünü tutan|tutur|tutdu, X ~ pis söz deyən deyiləm, X ~ pisləmə|pisləməyin`,
  "good will":
    "yazıq X, X ~ qarşı nifrət|düşmənçilik|təbliğat, X ~ yazığım|ürəyim ~ gəlir|ağrıyır, X ~ yaxınlaşmaq|inteqrasiya lazımdır",
  "down with": `rədd ol X, rədd olsun X, X ~ rədd olsun|ol, X ~ rədd, lənət ~ X, X ~ lənət, X ~ lənət olsun, məhv olsun X, X ~ məhv olsun, qəhr olsun X, X ~ qəhr olsun, ölüm X, X ~ ölüm, ayıb ~ X, X ~ ayıb|ayıbdır, X ~ ayıb olsun, utan|utanın X, X ~ utansın|utanmırsınız|utanmır, yox X, X ~ yox, allah ~ bəlasını versin X, X ~ allah ~ bəlasını versin, X ~ cəhənnəmə|haaqaya|məhkəməyə|zibilliyə,
    X ~ cavab verəcək|verməlidir, X ~ istəmirik|istəmirəm|lazım deyil, X ~ bizə lazım deyil, X ~ ucbatından|üzündən, X ~ dost olmaz|deyil|olmadı, X ~ bezdik|bezmişik, X ~ qarşıyam|qarşıyıq|əleyhinəyəm, X ~ uzaq olsun|durun|olaq|duraq, X ~ çıxmalıyıq|çıxmalıdır|çıxsın|çıxın|getsin, X ~ qonşu istəmirəm|istəmirik, qovun X, X ~ qovun`,
  "no trust": `X ~ etibarım|inamım|inam|etibar|güvən ~ yoxdur|yox|qalmadı|qalmayıb, X ~ etibar olmaz, X ~ inanmaq olmaz|axmaqlıqdır|səhvdir, X ~ sözünə ~ inanma|inanmayın|inanmaq, kim X ~ inanır|inanar, X ~ kim inanır|inanar, X ~ necə inanaq|inanım, hanı|haradadır|harada X, X harada|hanı|haradaydı|hardaydı, X ~ sözünü ~ tutmadı|tutmur|tutmaz,
    X ~ vecinə|eyninə ~ deyil, X ~ vecinə|eyninə, X ~ yalnız|ancaq öz ~ maraqlarını|marağını ~, X ~ vədləri ~ boş|yalan`,
  "no help": `X ~ heç nə etmədi|etmir|etməyib|eləmədi, X ~ baxdı|seyr etdi|tamaşa etdi, X ~ susdu|susur|susdular|susdunuz|susub, X ~ barmağını ~ tərpətmədi, X ~ gəlmədi|vermədi|vermədilər, X ~ narahatdır|narahatlıq, X ~ faydası|xeyri ~ yoxdur|olmadı|dəymədi, X ~ nə faydası|xeyri, X ~ demokratiya|humanizmdən|sülhdən|insan ~ dərsi|danışır, X ~ ermənini|erməniləri ~ silahlandırır|müdafiə|qoruyur`,
  "no money": "X ~ pul verməyin|vermə|yox, X ~ bir qəpik ~",
  "turned tables":
    "bəs X, bəs ~ X, X ~ daha pis|pisdir|betər, X ~ fərqi ~ yox|nə|yoxdur, X ~ edəndə ~, X ~ mələk deyil",
});
