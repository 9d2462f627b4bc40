import { expect, it } from "vitest";
import { plainText } from "#lib/import/html/plain.ts";

it("plainText shows HTML as a reader sees it", () => {
  expect(plainText("<p>Too <b>late</b>,<br>and &lt;dear&gt;.</p>\n<p>It isn&#8217;t mine</p>")).toBe(
    "Too late,\nand <dear>.\n\nIt isn’t mine",
  );
  expect(plainText("no markup\nat   all")).toBe("no markup at all");
  expect(plainText("<script>alert(1)</script>")).toBe("");
});

it("plainText keeps the line ends of what people typed, where told so", () => {
  expect(plainText("one\n\ntwo <i>2</i>\r\nthree", { breaks: true })).toBe("one\n\ntwo 2\nthree");
  expect(plainText(" no markup\nat all ", { breaks: true })).toBe("no markup\nat all");
});
