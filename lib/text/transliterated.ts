const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

// Frequent words of Russian and Armenian in Latin letters that no language written in them has, or hardly.
const RUSSIAN = set(
  "eto chto shto kto kak nas nam vam nami vami oni ona ego yego ikh nichego nikto nikogda nelzya nelzja uzhe uje esli yesli kogda potomu tolko vsegda vsyo vse ochen " +
    "budet budut byl byla bylo byli svoi svoih nashi nasha nashu nash vash vasha zachem pochemu pochemy gde tozhe toje ili dlya protiv molodec molodets molodcy predal predala " +
    "predali prodali prodala predatel privet spasibo horosho khorosho plokho ploho blya blyad suka pozor vrag vragi druzya lyudi ludi narod voyna voyny voina pravda nado " +
    "nujno nuzhno mozhno mojno rossiya rossii rossiyu rossiey rossia rossija russkie russkiy russkih putina putinu putinym ukrainy ukrainu ameriku zapad zapada vrut vret krym " +
    "hochu khochu lyublyu ljublju veryu zhivi davayte davai takoy takie etot etogo etom tebe tebya menya sebya segodnya seychas sejchas vmeste durak durachki nahuy nahui hvatit khvatit",
);
const ARMENIAN = set(
  "chi chen chem chenq cheq menq duq nranq mez indz dzez dzer irenc inchi inchu vonc vonts bayc baic hamar vochinch voch erbeq yerbeq davachanec davachanecin davachan davachanum " +
    "tshnami rusastan rusastani rusastane rusner rusnery rusneri hayastan hayastani hayastane hayer hayeri axper axpers aper kecce kecces shnorhakal shnorhakalutyun shnorhakalutyan urtex " +
    "uzum petq enq arec arecin arel lqec lqecin tsaxec caxec xabec xabecin ognec ognecin amot miayn myus mekel nuyn ays ayd asum asel gnal gnacin exel exav linel lini mard mardik joghovurd zhoghovurd",
);

// What Russian words end in, and others seldom do.
const ENDINGS =
  /(?:sk(?:iy|aya|oy|ie|ogo|ikh|ih)|[aeiuy]yut|[aeiu]et|tsya|lsya|l[ia]s|ami|yami|akh|yakh|iyu|iyey|ost|osti|eni[eya]|stvo|ogo|yego|ovat|ayte|ite)$/;
const WORDS = /[a-z]+(?:['\u2019][a-z]+)*@?/gi;
const READ = 400;
const LONG = 5;
const ENOUGH = { marks: 1, share: 0.3, many: 2, shareOfMany: 0.2 };

/** Whether a text is Russian or Armenian typed in Latin letters, by its commonest words: "Rusastan@ mez davachanec". */
export function isTransliterated(text: string): boolean {
  let words = 0;
  let marks = 0;
  let endings = 0;
  for (const [written] of text.slice(0, READ).matchAll(WORDS)) {
    const word = written.toLowerCase();
    words++;
    // "@" stands for "ը" at the end of an Armenian word, and for nothing at the end of any other.
    if (word.endsWith("@") || RUSSIAN.has(word) || ARMENIAN.has(word)) marks++;
    else if (word.length >= LONG && ENDINGS.test(word)) endings++;
  }
  if (marks < ENOUGH.marks) return false;
  const share = (marks + endings / 2) / words;
  return share >= ENOUGH.share || (marks >= ENOUGH.many && share >= ENOUGH.shareOfMany);
}
