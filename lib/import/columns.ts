/** The meanings a column can have. */
export const ROLES = ["text", "author", "time", "source", "url", "id", "parent", "likes"] as const;
export type Role = (typeof ROLES)[number];

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Names of columns as exports and people write them, lower case, letters and digits only; the surest first. */
export const COLUMN_NAMES: Readonly<Record<Role, readonly string[]>> = {
  text: words(`
    commenttext textoriginal commentcontent commentbody text body comment content rawmessage message textdisplay
    markdown selftext reviewtext review post reply commentaire texte kommentar inhalt nachricht
    comentario texto mensaje yorum metin mesaj комментарий текст сообщение отзыв коментар повідомлення
    відгук մեկնաբանություն տեքստ հաղորդագրություն commenthtml html`),
  author: words(`
    author authorname authordisplayname commentauthor username user name nickname screenname displayname
    commenter commentername userid authorfullname by auteur pseudo autor benutzer nutzer verfasser usuario
    nombre yazar kullanıcı kullanici isim автор пользователь имя ник користувач імя հեղինակ օգտատեր անուն`),
  time: words(`
    time createdutc createdat publishedat postedat timestamp date datetime commentdategmt commentdate created
    published posted creationdate datecreated datepublished createdtime utctime timestamputc unixtimestamp
    heure zeit datum zeitpunkt erstellt fecha hora tarih zaman saat дата время датавремя опубликовано час
    опубліковано ամսաթիվ ժամանակ ամսաթիվըեվժամը`),
  source: words(`
    source articletitle threadtitle videotitle posttitle pagetitle article headline linktitle storytitle
    thread title subject video titre quelle titel überschrift artikel fuente título titulo kaynak başlık
    baslik haber источник заголовок статья джерело стаття աղբյուր վերնագիր հոդված`),
  url: words(`
    url articleurl threadurl videourl posturl pageurl sourceurl link pagelink articlelink storyurl lien adresse
    enlace adres bağlantı ссылка адрес посилання հղում`),
  id: words(`
    id commentid commentids cid commenthex postid messageid externalid uuid guid key identifiant kimlik
    идентификатор номеркомментария ідентифікатор համար`),
  parent: words(`
    parent parentid commentparent parenthex replyto inreplyto replytoid parentcommentid inreplytoid
    inreplytouserstatusid reponsea antwortauf respuestaa yanıtlanan ответна родитель відповідьна պատասխան`),
  likes: words(`
    likes likecount score ups upvotes votes points likescount favoritecount thumbsup voteup rating karma
    commentkarma jaime mentionsjaime gefälltmir megusta beğeni begeni лайки лайков нравится рейтинг вподобання
    вподобайки հավանումներ`),
};

const KNOWN = new Set(ROLES.flatMap((role) => COLUMN_NAMES[role]));

export function isKnownColumn(name: string): boolean {
  return spellings(name).some((spelling) => KNOWN.has(spelling));
}

/** How sure a name speaks for a role: 0 is surest, null not at all. Of "snippet.textOriginal" the end counts too. */
export function rankOf(name: string, role: Role): number | null {
  const ranks = spellings(name).map((spelling) => COLUMN_NAMES[role].indexOf(spelling));
  const [whole = -1, last = -1] = ranks;
  if (whole >= 0) return whole;
  return last >= 0 ? last + 0.5 : null;
}

function spellings(name: string): string[] {
  const last = name.split(".").at(-1) ?? name;
  return [name, last].map((part) =>
    part
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ""),
  );
}
