const either = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s*\|\s*/)
    .join("|")})`;

/** "said" after the name of whoever wrote a comment. */
export const SAID = either(
  `says|said|wrote|writes|commented|replied|пишет|написал|написала|говорит|сказал|сказала|пише|написав|каже|
   sagt|sagte|schrieb|schreibt|a dit|dit|a écrit|écrit|dice|dijo|escribió|escribe|diyor ki|dedi ki|yazdı|
   ասում է|ասաց|գրել է|գրում է`,
);

/** A line that opens the comments. */
export const OPENING = new RegExp(
  `^(?:\\d[\\d,. ]*\\s*${either("comments?|responses?|replies|thoughts?|комментари(?:й|я|ев)|коментар(?:і|ів)?|kommentare?|commentaires?|comentarios?|yorum|մեկնաբանություն(?:ներ)?")}(?:\\s.{0,200})?` +
    `|(?:comments?|комментарии|коментарі|kommentare|commentaires|comentarios|yorumlar|մեկնաբանություններ)\\s*(?:[(:]\\s*\\d*\\s*\\)?)?` +
    `|discussion policy|comment policy|join the (?:discussion|conversation)|discussion)$`,
  "i",
);

/** A line that ends the comments. */
export const CLOSING = new RegExp(
  `^${either(`leave an? (?:reply|comment)(?: .{0,60})?|post a comment|add a comment|write a comment|submit a comment|
   cancel reply|comments are closed\\.?|your email address will not be published\\..*|
   related (?:posts|articles|stories|news)|you may also like|read more:?|most read|©.*|copyright .*|
   (?:оставить|добавить) комментарий|(?:залишити|додати) коментар|schreibe einen kommentar|
   laisser un commentaire|deja (?:una respuesta|un comentario)|bir yanıt yazın`)}$`,
  "i",
);

/** A line that is a button under or beside a comment. */
export const BUTTON = new RegExp(
  `^${either(`reply|reply to .{1,60}|log in to reply|like|likes?:? ?\\d*|dislike|share|report|quote|edit|permalink|link|\\d+|
   ответить|пожаловаться|цитировать|відповісти|antworten|répondre|responder|yanıtla|պատասխանել`)}$`,
  "i",
);
