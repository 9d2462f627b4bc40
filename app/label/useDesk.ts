"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { Progress } from "#lib/store/codings.ts";
import type { Unlabelled } from "#lib/store/unlabelled.ts";
import { request } from "../ui/request.ts";
import { type Desk, EMPTY, type Step, saidOf, stepped } from "./desk.ts";
import { browserStore, type Outbox, outboxIn, type Store } from "./outbox.ts";

type Sample = { datasetId: number; id: number };
type Drawer = { store: Store; outbox: Outbox; deskKey: string; lasting: boolean };

/** What became of the answers and what is still to come, beside the desk itself. */
export type Line = {
  /** False until the browser's own store was looked into. */
  ready: boolean;
  unsent: number;
  fault: string | null;
  /** True when the server has no further comment for this coder now. */
  finished: boolean;
  /** False where this browser keeps nothing once the page is closed. */
  lasting: boolean;
};

const AHEAD = 15;
const TAKE = 30;
const AT_ONCE = 200;
const RETRY = 8_000;

/**
 * A coder's desk for a sample. Every answer is kept in the browser before anything else happens and sent when the
 * server can be reached; comments are fetched ahead, so that minutes without a network do not matter.
 */
export function useDesk(sample: Sample, coder: string, fields: readonly string[]) {
  const [desk, dispatch] = useReducer(stepped, EMPTY);
  const [line, setLine] = useState<Line>({
    ...{ ready: false, unsent: 0, fault: null, finished: false, lasting: true },
  });
  const drawer = useRef<Drawer | null>(null);
  const busy = useRef({ sending: false, fetching: false });
  const isFresh = useRef(true);
  const here = `/api/v1/datasets/${sample.datasetId}/samples/${sample.id}`;
  const name = `undertone:label:${sample.datasetId}:${sample.id}:${coder}`;
  const tell = useCallback((news: Partial<Line>) => setLine((line) => ({ ...line, ...news })), []);

  const send = useCallback(async () => {
    const outbox = drawer.current?.outbox;
    if (outbox === undefined || busy.current.sending) return;
    busy.current.sending = true;
    let fault: string | null = null;
    for (let batch = outbox.pending(); batch.length > 0 && fault === null; batch = outbox.pending()) {
      const codings = batch.slice(0, AT_ONCE);
      ({ fault } = await request(`${here}/codings`, post({ coder, codings })));
      if (fault === null) outbox.sent(codings);
    }
    busy.current.sending = false;
    tell({ unsent: outbox.pending().length, fault });
  }, [here, coder, tell]);

  const fetchMore = useCallback(async () => {
    if (busy.current.fetching) return;
    busy.current.fetching = true;
    const { answer } = await request<{ items: Unlabelled[]; progress: Progress }>(
      `${here}/next`,
      post({ coder, take: TAKE }),
    );
    busy.current.fetching = false;
    const unsent = drawer.current?.outbox.pending().map(({ comment }) => comment) ?? [];
    if (answer === null) return;
    const own = answer.progress.coders.find(({ name }) => name === coder);
    const { done = 0, left = answer.progress.left } = own ?? {};
    dispatch({ kind: "arrived", items: answer.items, done, left, unsent, anew: isFresh.current });
    isFresh.current = false;
    tell({ finished: answer.items.length === 0 });
  }, [here, coder, tell]);

  useEffect(() => {
    const { store, lasting } = browserStore();
    const outbox = outboxIn(store, `${name}:said`);
    drawer.current = { store, outbox, deskKey: `${name}:desk`, lasting };
    isFresh.current = true;
    dispatch({ kind: "opened", desk: read(store, `${name}:desk`) });
    tell({ ready: true, lasting, unsent: outbox.pending().length });
    const refresh = () => void send().then(fetchMore);
    refresh();
    addEventListener("online", refresh);
    const retry = setInterval(() => {
      if (outbox.pending().length > 0) refresh();
    }, RETRY);
    return () => {
      removeEventListener("online", refresh);
      clearInterval(retry);
    };
  }, [name, send, fetchMore, tell]);

  useEffect(() => {
    if (line.ready) drawer.current?.store.setItem(drawer.current.deskKey, JSON.stringify(desk));
  }, [desk, line.ready]);

  /** Leaves the comment with what is said of it, or with nothing. */
  const leave = useCallback(
    (kind: "passed" | "skipped") => {
      const said = saidOf(desk, fields, kind === "passed" ? desk.labels : {}, new Date());
      if (said === null) return;
      drawer.current?.outbox.put(said);
      dispatch({ kind });
      void send();
      if (desk.items.length <= AHEAD && !line.finished) void fetchMore();
    },
    [desk, fields, line.finished, send, fetchMore],
  );

  const step = useCallback((step: Exclude<Step, { kind: "passed" | "skipped" }>) => dispatch(step), []);
  return { desk, line, step, leave, fetchMore };
}

function post(body: object): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

function read(store: Store, key: string): Desk | null {
  try {
    return JSON.parse(store.getItem(key) ?? "null") as Desk | null;
  } catch {
    return null;
  }
}
