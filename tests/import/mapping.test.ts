import { describe, expect, it } from "vitest";
import type { RawRecord } from "#lib/import/format.ts";
import { completeMapping, guessMapping, Mapping, parseMapping } from "#lib/import/mapping.ts";

function sample(...rows: Record<string, string>[]): RawRecord[] {
  return rows.map((fields, place) => ({ row: place + 2, fields, raw: "" }));
}

function byNames(names: string): Record<string, string | undefined> {
  return guessMapping(names.split(" "), []).mapping;
}

describe("guessMapping goes by the names of", () => {
  it("4CAT", () => {
    expect(byNames("id thread_id timestamp body subject author unix_timestamp")).toEqual({
      text: "body",
      author: "author",
      time: "timestamp",
      source: "subject",
      id: "id",
    });
  });

  it("YouTube", () => {
    const names =
      "id snippet.videoId snippet.textDisplay snippet.textOriginal snippet.authorDisplayName snippet.likeCount snippet.publishedAt snippet.parentId";
    expect(byNames(names)).toEqual({
      text: "snippet.textOriginal",
      author: "snippet.authorDisplayName",
      time: "snippet.publishedAt",
      likes: "snippet.likeCount",
      parent: "snippet.parentId",
      id: "id",
    });
  });

  it("Reddit", () => {
    expect(byNames("id author body created_utc score parent_id link_title permalink")).toEqual({
      text: "body",
      author: "author",
      time: "created_utc",
      likes: "score",
      parent: "parent_id",
      source: "link_title",
      id: "id",
    });
  });

  it("Disqus", () => {
    expect(byNames("id raw_message message author.name createdAt likes parent thread.title url")).toEqual({
      text: "raw_message",
      author: "author.name",
      time: "createdAt",
      likes: "likes",
      parent: "parent",
      source: "thread.title",
      url: "url",
      id: "id",
    });
  });

  it("WordPress", () => {
    expect(
      byNames("comment_ID comment_author comment_date comment_date_gmt comment_content comment_parent"),
    ).toEqual({
      text: "comment_content",
      author: "comment_author",
      time: "comment_date_gmt",
      id: "comment_ID",
      parent: "comment_parent",
    });
  });

  it("people who write in seven other languages", () => {
    for (const [text, author, time] of [
      ["Комментарий", "Автор", "Дата"],
      ["Коментар", "Користувач", "Дата"],
      ["Մեկնաբանություն", "Հեղինակ", "Ամսաթիվ"],
      ["Yorum", "Kullanıcı", "Tarih"],
      ["Commentaire", "Auteur", "Date"],
      ["Kommentar", "Verfasser", "Datum"],
      ["Comentario", "Usuario", "Fecha"],
    ] as const) {
      expect(byNames(`${author} ${time} ${text}`)).toEqual({ text, author, time });
    }
  });

  it("the readers of pages here", () => {
    expect(byNames("number author text time source url flags")).toEqual({
      text: "text",
      author: "author",
      time: "time",
      source: "source",
      url: "url",
    });
  });
});

describe("guessMapping goes by what stands in the columns", () => {
  const rows = sample(
    {
      "column 1": "2020-10-08 19:30",
      "column 2": "a1b2c3d4e5",
      "column 3": "Ann",
      "column 4": "I never liked it.",
    },
    {
      "column 1": "2020-10-08 19:35",
      "column 2": "f6a7b8c9d0",
      "column 3": "Bo",
      "column 4": "Nor did anyone I know.",
    },
    { "column 1": "2020-10-09 07:30", "column 2": "e1f2a3b4c5", "column 3": "Ann", "column 4": "So there." },
  );

  it("for text, time and ids where no name helps", () => {
    const { mapping, because } = guessMapping(["column 1", "column 2", "column 3", "column 4"], rows);
    expect(mapping).toEqual({ time: "column 1", id: "column 2", text: "column 4" });
    expect(because).toEqual({ time: "content", id: "content", text: "content" });
  });

  it("and says where it went by a name", () => {
    expect(guessMapping(["body"], []).because).toEqual({ text: "name" });
  });

  it("never taking for an id what repeats", () => {
    const twice = sample({ id: "1", text: "one" }, { id: "1", text: "two" });
    expect(guessMapping(["id", "text"], twice).mapping).toEqual({ text: "text" });
  });

  it("never taking votes or names for ids", () => {
    const people = sample(
      { a: "12", b: "annabelle", c: "one of them" },
      { a: "7", b: "bartholomew", c: "the other" },
    );
    expect(guessMapping(["a", "b", "c"], people).mapping).toEqual({ text: "c" });
  });

  it("never taking addresses or JSON for text", () => {
    const odd = sample({
      a: "https://news.example/a/very/long/address/indeed",
      b: '{"x": [1, 2, 3], "y": "z z"}',
    });
    expect(guessMapping(["a", "b"], odd).mapping).toEqual({});
  });

  it("and takes dates with slashes for dates", () => {
    const dates = sample({ when: "10/08/2020", what: "one two" }, { when: "11/08/2020", what: "three four" });
    expect(guessMapping(["when", "what"], dates).mapping).toEqual({ time: "when", text: "what" });
  });
});

describe("completeMapping", () => {
  it("names the columns when none looks like text", () => {
    expect(completeMapping({ author: "who" }, ["who", "when"])).toEqual({
      problem:
        "No column looks like the text of a comment. The columns are: who, when. Say which one is the text.",
    });
  });

  it("takes a mapping that has a text", () => {
    expect(completeMapping({ text: "body" }, ["body"])).toEqual({ mapping: { text: "body" } });
  });
});

describe("parseMapping", () => {
  const columns = ["body", "user", "when = date"];

  it("reads pairs, with spaces and equals signs in names", () => {
    expect(parseMapping("text=body, author=user,time=when = date", columns)).toEqual({
      mapping: { text: "body", author: "user", time: "when = date" },
    });
  });

  for (const [written, problem] of [
    ["text=bdy", 'There is no column "bdy". The columns are: body, user, when = date.'],
    ["txt=body", '"txt" is no meaning of a column.'],
    ["author=user", "The mapping names no text."],
    ["", '"" is no meaning of a column.'],
    ["text=body,text=user", '"text" is given twice.'],
  ] as const) {
    it(`says what is wrong with "${written}"`, () => {
      const result = parseMapping(written, columns);
      expect("problem" in result && result.problem).toContain(problem);
    });
  }
});

it("Mapping wants a text and no empty names", () => {
  expect(Mapping.safeParse({ author: "user" }).success).toBe(false);
  expect(Mapping.safeParse({ text: "" }).success).toBe(false);
  expect(Mapping.safeParse({ text: "body", likes: "score" }).success).toBe(true);
});
