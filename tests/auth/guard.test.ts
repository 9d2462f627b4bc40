import { describe, expect, it } from "vitest";
import { isLoopback, namesOf, refusal } from "#lib/auth/guard.ts";

const NAMES = namesOf("127.0.0.1", ["comments.example.org"]);
const HOST = "localhost:3000";

function statusOf(method: string, headers: Record<string, string | string[]>, open = false): number {
  return refusal({ method, headers }, NAMES, open)?.status ?? 200;
}

describe("a request by name", () => {
  it.each([
    ["localhost", 200],
    ["localhost:3000", 200],
    ["LOCALHOST:3000", 200],
    ["127.0.0.1:8080", 200],
    ["[::1]:3000", 200],
    ["comments.example.org", 200],
    ["comments.example.org:443", 200],
    ["rebound.example.net", 421],
    ["localhost.example.net", 421],
    ["localhost.", 421],
    ["example.org", 421],
    ["192.168.0.7:3000", 421],
    ["[fe80::1]:3000", 421],
    ["localhost@rebound.example.net", 421],
    ["localhost/../x", 421],
    ["localhost:3000 rebound", 421],
    ["localhost:port", 421],
    ["", 421],
  ])("%s is answered %i", (host, status) => {
    expect(statusOf("GET", { host })).toBe(status);
    expect(statusOf("POST", { host })).toBe(status);
  });

  it("without a Host header, or with two, is turned away", () => {
    expect(statusOf("GET", {})).toBe(421);
    expect(statusOf("GET", { host: ["localhost", "rebound.example.net"] })).toBe(421);
  });

  it("turned away says how to allow the name", () => {
    const { message } = refusal({ method: "GET", headers: { host: "intranet" } }, NAMES, false) ?? {};
    expect(message).toContain('"intranet"');
    expect(message).toContain("UNDERTONE_HOSTS");
  });
});

describe("a server open to other machines", () => {
  it("answers to any address, for no name can be rebound to one", () => {
    expect(statusOf("GET", { host: "192.168.0.7:3000" }, true)).toBe(200);
    expect(statusOf("GET", { host: "[fe80::1]:3000" }, true)).toBe(200);
  });

  it("still answers to no name it was not told", () => {
    expect(statusOf("GET", { host: "rebound.example.net" }, true)).toBe(421);
    expect(statusOf("GET", { host: "1.2.3.4.example.net" }, true)).toBe(421);
  });

  it("bound to all addresses goes by loopback and its told names", () => {
    expect([...namesOf("0.0.0.0", ["a.example"])]).toEqual(
      expect.arrayContaining(["localhost", "127.0.0.1", "[::1]", "a.example"]),
    );
  });
});

describe("what only reads", () => {
  it.each([
    [undefined, undefined, 200],
    ["none", "navigate", 200],
    ["same-origin", "cors", 200],
    ["cross-site", "navigate", 200],
    ["same-site", "navigate", 200],
    ["cross-site", "no-cors", 403],
    ["cross-site", "cors", 403],
    ["same-site", "cors", 403],
    ["cross-site", undefined, 403],
  ])("from site %s in mode %s is answered %i", (site, mode, status) => {
    const headers = {
      host: HOST,
      ...(site && { "sec-fetch-site": site }),
      ...(mode && { "sec-fetch-mode": mode }),
    };
    expect(statusOf("GET", headers)).toBe(status);
    expect(statusOf("HEAD", headers)).toBe(status);
  });
});

describe("what changes something", () => {
  it.each([
    ["from no browser", {}, 200],
    ["from its own page", { origin: `http://${HOST}`, "sec-fetch-site": "same-origin" }, 200],
    ["typed by the user", { "sec-fetch-site": "none" }, 200],
    ["from its own page in a browser that sends no Sec-Fetch-Site", { origin: `http://${HOST}` }, 200],
    ["from behind a proxy that ends TLS", { origin: `https://${HOST}` }, 200],
    ["from another site", { origin: "https://other.example", "sec-fetch-site": "cross-site" }, 403],
    ["from another site in an old browser", { origin: "https://other.example" }, 403],
    ["from another port", { origin: "http://localhost:4000" }, 403],
    [
      "from another port, as browsers say it",
      { origin: "http://localhost:4000", "sec-fetch-site": "same-site" },
      403,
    ],
    ["from a sandbox or a file", { origin: "null" }, 403],
    ["by a form on another page", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }, 403],
    ["with two origins", { origin: [`http://${HOST}`, "https://other.example"] }, 403],
  ])("%s is answered as it should be", (_, headers, status) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect(statusOf(method, { host: HOST, ...(headers as Record<string, string>) })).toBe(status);
    }
  });
});

it("loopback is what only this machine reaches", () => {
  for (const host of ["localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]"])
    expect(isLoopback(host)).toBe(true);
  for (const host of [
    "0.0.0.0",
    "::",
    "192.168.0.7",
    "localhost.example",
    "1270.0.0.1",
    "127.0.0.1.example",
  ]) {
    expect(isLoopback(host)).toBe(false);
  }
});
