import { describe, expect, it } from "vitest";
import { Target } from "#lib/comment.ts";
import { scorerOf } from "#lib/score/scorers.ts";
import defaults from "../../prisma/targets.json" with { type: "json" };

const targets = Target.array().parse(defaults);

async function stances(text: string, given: readonly Target[] = targets): Promise<Record<string, string>> {
  const [verdict] = await scorerOf("lexicon").score([{ text, language: "en" }], given);
  return Object.fromEntries(given.map(({ id }, place) => [id, verdict?.stances[place] ?? ""]));
}

const against = [
  "We should dump Russia at last.",
  "Time to leave Russia for good.",
  "Russia betrayed us.",
  "Russia sold us to the highest bidder.",
  "We were betrayed by Russia.",
  "Russia cannot be trusted.",
  "You can’t trust Russia.",
  "Don’t trust Russia!",
  "Our worst enemy is Russia.",
  "Russia invaded us.",
  "Russia bombed our hospitals",
  "Russia brought the war to our village.",
  "Putin is a war criminal.",
  "Putin is a liar",
  "Putin = terrorist",
  "Shame on Russia!",
  "Russia did nothing.",
  "Russia failed to come.",
  "Russia seems to have a hard time counting.",
  "Russia’s lies are endless.",
  "The crimes of Russia will be remembered.",
  "Stop funding Russia",
  "What a waste of money on Russia.",
  "Another ridiculous statement of the Kremlin.",
  "damn Russians",
  "Fuck Putin",
  "I hate Russia",
  "Nobody loves Russia.",
  "I never liked Putin",
  "I hope Russia loses.",
  "Russia should never have attacked.",
  "Russia must stop attacking its neighbours",
  "I'm against Russia",
  "Down with the Kremlin",
];

const favour = [
  "Our only ally is Russia, our only ally Russia.",
  "Russia helped us.",
  "Russia saved my family.",
  "We should move towards Russia.",
  "Thank you Russia!",
  "Russia is right.",
  "Russia had no choice",
  "Russia is defending itself.",
  "Glory to Russia",
  "I stand with Russia.",
  "I support Russia",
  "Their hostility towards Russia cost us everything.",
  "His irresponsible attitude toward Russia brought us here.",
  "Stop provoking Russia.",
  "Russia was provoked.",
  "Russia was forced into this",
  "I hope Russia wins.",
  "Don't blame Russia",
  "Stop blaming Russia",
  "Instead of blaming Russia, look around you",
  "Go 🇷🇺",
  "Long live Putin",
  "Russia is not the enemy",
];

describe("stance", () => {
  it.each(against)("is against in %j", async (text) => {
    expect(await stance(text, "russia")).toBe("against");
  });

  it.each(favour)("is favour in %j", async (text) => {
    expect(await stance(text, "russia")).toBe("favour");
  });

  it.each([
    "I was in Russia in May.",
    "The video says Russia is a country.",
    "Is there a map of Russia?",
    "People in Moscow drink tea.",
    "There is a terrible war in Ukraine.",
    "Russia and Ukraine signed a paper.",
    "The Russian ballet comes in June.",
  ])("is none in %j", async (text) => {
    expect(new Set(Object.values(await stances(text)))).toEqual(new Set(["none"]));
  });

  it("tells who does from whom it is done to", async () => {
    expect(await stances("Russia attacked Ukraine")).toMatchObject({ russia: "against", west: "none" });
    expect(await stances("NATO provoked Russia")).toMatchObject({ russia: "favour", west: "against" });
    expect(await stances("Russia was provoked by NATO")).toMatchObject({ russia: "favour", west: "against" });
  });

  it("does not hold against somebody what another forced on him", async () => {
    expect(await stances("NATO forced Russia to attack")).toMatchObject({
      west: "against",
      russia: "favour",
    });
  });

  it("judges both of two named in one breath", async () => {
    expect(await stances("Russia and NATO are liars")).toMatchObject({ russia: "against", west: "against" });
    expect(await stances("I stand with NATO and Ukraine")).toMatchObject({
      west: "favour",
      ukraine: "favour",
    });
  });

  it("does not take one’s love for another’s", async () => {
    expect(await stance("Russia loves Ukraine", "ukraine")).toBe("none");
  });

  it("hears what is held against the West without its name", async () => {
    expect(await stances("And what about Iraq and Libya?")).toMatchObject({
      west: "against",
      russia: "none",
    });
    expect(await stances("Where was the world when the US invaded Iraq?")).toMatchObject({ west: "against" });
  });

  it.each([
    ["Can we trust Russia?", "against"],
    ["Who would believe Russia?", "against"],
    ["How could anyone trust Russia?", "against"],
    ["Why should we help Russia?", "against"],
    ["Why does everyone always blame Russia?", "favour"],
    ["Why do they hate Russia?", "favour"],
  ])("takes a rhetorical question for what it implies: %s (%s)", async (text, expected) => {
    expect(await stance(text, "russia")).toBe(expected);
  });

  it("feels with the victim of a crime", async () => {
    expect(await stances("This is a crime against the Ukrainian people")).toMatchObject({
      ukraine: "favour",
    });
    expect(await stances("I feel sorry for Ukraine")).toMatchObject({ ukraine: "favour" });
  });

  it.each([
    ["I hope Russia wins", "favour"],
    ["I hope Russia loses", "against"],
    ["I hope Russia never wins", "against"],
    ["May Russia prevail", "favour"],
  ])("takes a wish for a stance: %s (%s)", async (text, expected) => {
    expect(await stance(text, "russia")).toBe(expected);
  });

  it("does not take every place for a reproach", async () => {
    expect(await stances("My aunt lives in Serbia.")).toMatchObject({ west: "none" });
  });

  it("is the same under typographic apostrophes", async () => {
    expect(await stances("I don’t trust Russia’s words")).toEqual(
      await stances("I don't trust Russia's words"),
    );
  });

  it("is found for a target the user adds, with no code for it", async () => {
    const iran: Target = { id: "iran", name: "Iran", side: "none", aliases: { en: ["Tehran", "Iranians"] } };
    const given = [...targets, iran];
    expect(await stance("Iran betrayed us.", "iran", given)).toBe("against");
    expect(await stance("I stand with Tehran", "iran", given)).toBe("favour");
    expect(await stance("Tehran's lies", "iran", given)).toBe("against");
    expect(await stance("The Iranians saved us", "iran", given)).toBe("favour");
    expect(await stance("I flew over Iran", "iran", given)).toBe("none");
  });
});

async function stance(
  text: string,
  id: string,
  given: readonly Target[] = targets,
): Promise<string | undefined> {
  return new Map(Object.entries(await stances(text, given))).get(id);
}

/** Every target must be judged alike: the same sentences with another name in them. */
describe.each(["NATO", "Ukraine"])("the frames hold for %s as well", (name) => {
  const id = name === "NATO" ? "west" : "ukraine";
  it.each(["Shame on X!", "X betrayed us.", "Stop funding X", "X is a liar", "You can’t trust X."])(
    "against: %s",
    async (text) => {
      expect(await stance(text.replace("X", name), id)).toBe("against");
    },
  );

  it.each(["Glory to X", "X saved us", "I stand with X", "Stop provoking X.", "X is right."])(
    "favour: %s",
    async (text) => {
      expect(await stance(text.replace("X", name), id)).toBe("favour");
    },
  );
});
