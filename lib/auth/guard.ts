/** What is known of a request before anything of it is handled. Header names in lower case. */
export type Asked = { method: string; headers: Readonly<Record<string, string | string[] | undefined>> };

/** Why a request is turned away: an HTTP status and a message for people. */
export type Refusal = { status: 403 | 421; message: string };

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Keeps foreign pages away from a server that asks nobody to log in. The Host header must be a name this server
 * goes by (a rebound DNS name is not), and what changes anything must come from its own pages or from no browser.
 * Rules as in OWASP's CSRF cheat sheet, "Fetch Metadata" and "Verifying Origin".
 */
export function refusal(
  { method, headers }: Asked,
  names: ReadonlySet<string>,
  anyAddress: boolean,
): Refusal | null {
  const host = one(headers["host"]);
  const name = hostName(host);
  if (name === null || !(names.has(name) || (anyAddress && isAddress(name)))) {
    return {
      status: 421,
      message: `Undertone does not go by the name "${name ?? ""}". If it should, add the name to UNDERTONE_HOSTS.`,
    };
  }
  const site = one(headers["sec-fetch-site"]);
  const foreign = site !== undefined && site !== "same-origin" && site !== "none";
  if (READING.has(method)) {
    // A link from elsewhere is welcome; a picture, script or request that another page makes here is not.
    if (!foreign || one(headers["sec-fetch-mode"]) === "navigate") return null;
    return { status: 403, message: "Another site's page may not read from Undertone." };
  }
  const origin = one(headers["origin"]);
  if (foreign || (origin !== undefined && hostOf(origin) !== host)) {
    return { status: 403, message: "Another site's page may not change anything in Undertone." };
  }
  return null;
}

/** The names a server goes by: loopback, its own address, and those it was told. */
export function namesOf(host: string, told: readonly string[]): Set<string> {
  return new Set(["localhost", "127.0.0.1", "[::1]", hostName(host) ?? host, ...told]);
}

/** True for addresses that only programs on the same machine can reach. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(",") : value;
}

function hostName(host: string | undefined): string | null {
  const url = `http://${host ?? ""}`;
  return host !== undefined && /^[^/?#@\\\s]+$/.test(host) && URL.canParse(url)
    ? new URL(url).hostname
    : null;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** No DNS name can be rebound to an address that was asked for as such. */
function isAddress(name: string): boolean {
  return name.startsWith("[") || /^\d{1,3}(\.\d{1,3}){3}$/.test(name);
}
