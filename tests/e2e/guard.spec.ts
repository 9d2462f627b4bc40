import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DEMO } from "./datasets.ts";
import { expect, test } from "./test.ts";

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** A request whose headers no client library mends. */
function send(method: string, path: string, headers: Record<string, string>, body = ""): Promise<Answer> {
  const { hostname, port } = new URL(process.env["UNDERTONE_ADDRESS"] ?? "");
  return new Promise((resolve, reject) => {
    const request = ask({ hostname, port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

const NEW = JSON.stringify({ name: "Brought by a stranger" });

test("a host name this server does not go by is turned away", async () => {
  for (const host of ["harbour.example", "localhost.harbour.example", "127.0.0.1.harbour.example"]) {
    const answer = await send("GET", "/", { Host: host });
    expect(answer.status, host).toBe(421);
    expect(answer.body).toContain("UNDERTONE_HOSTS");
  }
  expect((await send("GET", "/", { Host: "localhost" })).status).toBe(200);
});

test("what another site sends changes nothing", async () => {
  const { host } = new URL(process.env["UNDERTONE_ADDRESS"] ?? "");
  const foreign: Record<string, string>[] = [
    { Origin: "https://harbour.example" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
  ];
  for (const headers of foreign) {
    const answer = await send(
      "POST",
      "/api/v1/datasets",
      { Host: host, "Content-Type": "application/json", ...headers },
      NEW,
    );
    expect(answer.status, JSON.stringify(headers)).toBe(403);
    expect((await send("DELETE", `/api/v1${DEMO}`, { Host: host, ...headers })).status).toBe(403);
  }
  expect((await send("GET", "/api/v1/datasets", { Host: host })).body).not.toContain("Brought by a stranger");
});

test("pages bear a policy with a nonce that no two share, and no inline script", async () => {
  const { host } = new URL(process.env["UNDERTONE_ADDRESS"] ?? "");
  const nonces = new Set<string>();
  for (const path of ["/", DEMO, `${DEMO}/comments`, `${DEMO}/imports`, "/nowhere"]) {
    const { headers, body } = await send("GET", path, { Host: host });
    const policy = String(headers["content-security-policy"]);
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
    expect(scripts, path).toMatch(/'nonce-[A-Za-z0-9+/]{20,}=*'/);
    expect(scripts).not.toContain("unsafe-inline");
    expect(scripts).not.toContain("unsafe-eval");
    expect(policy).toContain("frame-ancestors 'none'");
    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? "";
    nonces.add(nonce);
    for (const [tag] of body.matchAll(/<script(?![^>]*src=)[^>]*>/g))
      expect(tag).toContain(`nonce="${nonce}"`);
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
  expect(nonces.size).toBe(5);
});

test("a page of another site can neither read nor write", async ({ page, baseURL, expected }) => {
  expected.push(/Failed to load resource/, /CORS policy/, /ERR_BLOCKED_BY_RESPONSE/, /frame-ancestors/);
  const stranger = createServer((_, response) =>
    response.setHeader("Content-Type", "text/html").end("<!doctype html><title>Stranger</title>"),
  );
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  try {
    await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
    const attempts = await page.evaluate(
      async ([home, body]) => {
        const attempt = (path: string, init?: RequestInit) =>
          fetch(home + path, init).then(
            async (response) => `${response.type} ${response.status} ${await response.text()}`,
            () => "failed",
          );
        const picture = new Promise<string>((resolve) => {
          const script = document.createElement("script");
          script.onload = () => resolve("loaded");
          script.onerror = () => resolve("failed");
          script.src = `${home}/api/v1/datasets`;
          document.head.append(script);
        });
        return {
          reading: await attempt("/api/v1/datasets"),
          readingBlindly: await attempt("/api/v1/datasets", { mode: "no-cors" }),
          writing: await attempt("/api/v1/datasets", { method: "POST", body: body ?? "" }),
          writingBlindly: await attempt("/api/v1/datasets", {
            method: "POST",
            mode: "no-cors",
            body: body ?? "",
          }),
          asScript: await picture,
        };
      },
      [baseURL ?? "", NEW],
    );
    expect(attempts.reading).toBe("failed");
    expect(attempts.writing).toBe("failed");
    expect(attempts.asScript).toBe("failed");
    expect(attempts.readingBlindly).not.toContain("datasets");
    expect(attempts.writingBlindly).not.toContain("dataset");
  } finally {
    stranger.close();
  }
  const after = await page.request.get("/api/v1/datasets");
  expect(await after.text()).not.toContain("Brought by a stranger");
});

test("a form of another site cannot bring in a data set", async ({ page, baseURL, expected }) => {
  // The second is the icon that the browser looks for beside an answer that is no page.
  expected.push(/status of 403/, /status of 404/);
  const stranger = createServer((_, response) =>
    response.setHeader("Content-Type", "text/html").end(
      `<form method="post" enctype="text/plain" action="${baseURL}/api/v1/datasets">
           <input name='{"name":"Brought by a form","x":"' value='"}'><button>Send</button></form>`,
    ),
  );
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  try {
    await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.locator("body")).toContainText("may not change anything");
  } finally {
    stranger.close();
  }
  expect(await (await page.request.get("/api/v1/datasets")).text()).not.toContain("Brought by a form");
});
