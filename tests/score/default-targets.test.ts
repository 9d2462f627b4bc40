import { expect, it } from "vitest";
import { Target } from "#lib/comment.ts";
import { english } from "#lib/lexicon/english.ts";
import { lexicons } from "#lib/lexicon/lexicons.ts";
import defaults from "../../prisma/targets.json" with { type: "json" };

const targets = Target.array().parse(defaults);

it("the default targets are Russia, the West and Ukraine, the last on the side of the West", () => {
  expect(targets.map(({ id, side }) => [id, side])).toEqual([
    ["russia", "russia"],
    ["west", "west"],
    ["ukraine", "west"],
  ]);
});

it("no name stands for two of them", () => {
  const names = targets.flatMap(({ id, aliases }) =>
    Object.entries(aliases).flatMap(([language, list]) =>
      list.map((name) => [`${language}:${name.toLowerCase()}`, id]),
    ),
  );
  const owners = new Map<string, Set<string>>();
  for (const [name = "", id = ""] of names) owners.set(name, (owners.get(name) ?? new Set()).add(id));
  expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

it("no name is given twice", () => {
  for (const { aliases } of targets) {
    for (const list of Object.values(aliases)) expect(new Set(list).size).toBe(list.length);
  }
});

it("each has names in every language that is read", () => {
  for (const { aliases } of targets)
    expect(Object.keys(aliases)).toEqual(expect.arrayContaining(lexicons.map(({ language }) => language)));
});

it("what is held against a target is held against one there is", () => {
  const ids = targets.map(({ id }) => id);
  expect(Object.keys(english.frames.reproaches).filter((id) => !ids.includes(id))).toEqual([]);
});
