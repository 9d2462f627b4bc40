import { describe, expect, it } from "vitest";
import { formsOf as armenian } from "#lib/lexicon/armenian/inflection.ts";
import { formsOf as azerbaijani } from "#lib/lexicon/azerbaijani/inflection.ts";
import { elidedIn } from "#lib/lexicon/french/elision.ts";
import { formsOf as french } from "#lib/lexicon/french/inflection.ts";
import { formsOf as georgian } from "#lib/lexicon/georgian/inflection.ts";
import { formsOf as german } from "#lib/lexicon/german/inflection.ts";
import { formsOf as russian } from "#lib/lexicon/russian/inflection.ts";
import { stemOf as russianStem } from "#lib/lexicon/russian/stem.ts";
import { formsOf as turkish } from "#lib/lexicon/turkish/inflection.ts";
import { stemOf as turkishStem } from "#lib/lexicon/turkish/stem.ts";
import { formsOf as ukrainian } from "#lib/lexicon/ukrainian/inflection.ts";

describe("forms of verbs", () => {
  it("Russian: past in gender and number, present, short participle", () => {
    expect(russian("спасать").finite).toEqual(expect.arrayContaining(["спасала", "спасают", "спасаю"]));
    expect(russian("атаковать").finite).toEqual(expect.arrayContaining(["атаковала", "атакует"]));
    expect(russian("предать:предаст:>предан").participle).toContain("преданы");
    expect(russian("предать:предаст").finite).not.toContain("предает");
  });

  it("Ukrainian", () => {
    expect(ukrainian("рятувати").finite).toEqual(expect.arrayContaining(["рятував", "рятує", "рятують"]));
    expect(ukrainian("окупувати").participle).toContain("окупувано");
  });

  it("Turkish and Azerbaijani: with vowel harmony, and those that deny themselves", () => {
    expect(turkish("etmek:ed").finite).toEqual(expect.arrayContaining(["etti", "ediyor", "edecek", "eder"]));
    expect(turkish("güvenmek").negative).toEqual(
      expect.arrayContaining(["güvenmiyorum", "güvenmedi", "güvenmez"]),
    );
    expect(turkish("korumak").finite).toEqual(expect.arrayContaining(["koruyor", "korur", "koruyacak"]));
    expect(turkish("satmak").participle).toContain("satıldı");
    expect(azerbaijani("satmaq").finite).toEqual(
      expect.arrayContaining(["satdı", "satır", "satacaq", "satıb"]),
    );
    expect(azerbaijani("inanmaq").negative).toEqual(
      expect.arrayContaining(["inanmıram", "inanmadı", "inanmaz"]),
    );
  });

  it("Armenian: with the negation at the front", () => {
    expect(armenian("դավաճանել").finite).toEqual(
      expect.arrayContaining(["դավաճանեց", "դավաճանում", "կդավաճանի"]),
    );
    expect(armenian("օգնել").negative).toContain("չօգնեց");
    expect(armenian("ոչնչացնել").finite).toContain("ոչնչացրեց");
  });

  it("Georgian: as they stand", () => {
    expect(georgian("უღალატა:გვიღალატა").finite).toEqual(["უღალატა", "გვიღალატა"]);
  });

  it("French and German: participles agree, and some begin with no “ge”", () => {
    expect(french("trahir").participle).toEqual(["trahi", "trahie", "trahis", "trahies"]);
    expect(french("aider").finite).toEqual(expect.arrayContaining(["aide", "aident", "aidera"]));
    expect(german("retten").participle).toEqual(["gerettet"]);
    expect(german("provozieren").participle).toEqual(["provoziert"]);
    expect(german("verraten:verrät:>verraten").participle).toEqual(["verraten"]);
  });
});

it("French words set before others are found by their length", () => {
  expect(["l'otan", "qu'ils", "n'a", "aujourd'hui", "otan"].map(elidedIn)).toEqual([2, 3, 2, 0, 0]);
});

it("stems keep what all cases have, and leave short words whole", () => {
  expect(new Set(["предатель", "предателями", "предателя"].map(russianStem)).size).toBe(1);
  expect(new Set(["yalan", "yalanı", "yalanları"].map(turkishStem)).size).toBe(1);
  expect(russianStem("мир")).toBe("мир");
});
