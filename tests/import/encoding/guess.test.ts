import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { guessEncoding } from "#lib/import/encoding/guess.ts";

const RUSSIAN = "id,text\n1,Скоро дождь над гаванью; лодки уже у причала.\n2,Ярослава говорит: ещё рано\n";
const UKRAINIAN =
  "id,text\n1,Скоро дощ над гаванню, човни вже біля причалу.\n2,Їжак їсть, як завжди, під ґанком\n";
const GERMAN = "id,text\n1,Schöne Grüße aus Köln für Zoë\n2,Die Straße führt über die Brücke\n";
const TURKISH =
  "id,text\n1,Köprü çok eski ama şehir güzel\n2,Yağmur yağıyor, gemiler limanda kaldı, işte böyle\n";
const POLISH =
  "id,text\n1,Dziękuję za artykuł, most jest naprawdę stary\n2,Już za późno, powiedziała w łódce\n";
const GREEK = "id,text\n1,Η γέφυρα είναι πολύ παλιά και το πλοίο άργησε πάλι\n2,Ευχαριστώ για το άρθρο\n";
const JAPANESE =
  "id,text\n1,橋はとても古いですが、船はまた遅れました。\n2,記事をありがとうございます。とても面白い\n";

describe("guessEncoding tells", () => {
  it.each([
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["x-mac-cyrillic", RUSSIAN],
    ["iso-8859-5", RUSSIAN],
    ["ibm866", RUSSIAN],
    ["windows-1251", UKRAINIAN],
    ["koi8-u", UKRAINIAN],
    ["x-mac-cyrillic", UKRAINIAN],
    ["windows-1252", GERMAN],
    ["macintosh", GERMAN],
    ["windows-1254", TURKISH],
    ["windows-1250", POLISH],
    ["iso-8859-2", POLISH],
    ["windows-1253", GREEK],
    ["shift_jis", JAPANESE],
    ["euc-jp", JAPANESE],
  ])("%s", (encoding, text) => {
    const named = { "x-mac-cyrillic": "maccyrillic", ibm866: "cp866" }[encoding] ?? encoding;
    const guess = guessEncoding(iconv.encode(text, named));
    expect(guess.encoding).toBe(encoding);
    expect(guess.sure).toBe(false);
    expect(guess.likely[0]).toBe(encoding);
  });

  it("UTF-8 by its bytes, a few broken ones or not", () => {
    const bytes = Buffer.from(RUSSIAN);
    expect(guessEncoding(bytes)).toEqual({ encoding: "utf-8", sure: true, likely: ["utf-8"] });
    bytes[bytes.indexOf("дождь")] = 0x41;
    expect(guessEncoding(bytes).encoding).toBe("utf-8");
  });

  it("UTF-8 where the head ends inside a character", () => {
    const bytes = Buffer.from(`${"x".repeat(100)}я`);
    expect(guessEncoding(bytes.subarray(0, -1))).toMatchObject({ encoding: "utf-8", sure: true });
  });

  it.each(["utf-16le", "utf-16be"])("%s without a mark", (encoding) => {
    for (const text of [RUSSIAN, GERMAN, JAPANESE, "a\nb\n"]) {
      const bytes = iconv.encode(text, encoding, { addBOM: false });
      expect(guessEncoding(bytes)).toEqual({ encoding, sure: true, likely: [encoding] });
      expect(guessEncoding(bytes.subarray(0, -1)).encoding).toBe(encoding);
    }
  });

  it("no UTF-16 in other bytes with zeros", () => {
    expect(guessEncoding(Buffer.from("id,text\n1,a\0b\n2,c\0d\n")).encoding).toBe("utf-8");
    expect(
      guessEncoding(Uint8Array.from({ length: 400 }, (_, n) => (n % 2 ? 0 : n % 32))).encoding,
    ).not.toMatch(/utf-16/);
  });
});
