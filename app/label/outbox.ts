/** What a coder said of a comment, as the server takes it. */
export type Said = {
  comment: string;
  labels: Readonly<Record<string, string | null>>;
  note: string | null;
  at: string;
};

/** Where a browser keeps things; a Map will do where it keeps none. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * What is said and not yet known to be at the server. Each comment has an entry of its own, so that two windows do not
 * overwrite each other; what is there outlives reloads and hours without a network.
 */
export type Outbox = {
  put(said: Said): void;
  /** The oldest first. */
  pending(): Said[];
  /** These are at the server; what was said of them since stays. */
  sent(said: readonly Said[]): void;
};

export function outboxIn(store: Store, name: string): Outbox {
  const keyOf = (comment: string) => `${name}:${comment}`;
  return {
    put(said) {
      store.setItem(keyOf(said.comment), JSON.stringify(said));
    },
    pending() {
      const keys = Array.from({ length: store.length }, (_, place) => store.key(place) ?? "");
      const own = keys.filter((key) => key.startsWith(`${name}:`));
      return own.flatMap((key) => read(store, key)).sort((a, b) => a.at.localeCompare(b.at));
    },
    sent(said) {
      for (const { comment, at } of said) {
        if (read(store, keyOf(comment))[0]?.at === at) store.removeItem(keyOf(comment));
      }
    },
  };
}

/** The browser's own store, or one of this page's life where it has none: then `lasting` is false. */
export function browserStore(): { store: Store; lasting: boolean } {
  try {
    const probe = "undertone:probe";
    localStorage.setItem(probe, "");
    localStorage.removeItem(probe);
    return { store: localStorage, lasting: true };
  } catch {
    return { store: passingStore(), lasting: false };
  }
}

export function passingStore(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (place) => [...kept.keys()][place] ?? null,
    get length() {
      return kept.size;
    },
  };
}

function read(store: Store, key: string): Said[] {
  try {
    return [JSON.parse(store.getItem(key) ?? "") as Said];
  } catch {
    return [];
  }
}
