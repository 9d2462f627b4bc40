"use client";

import { useInterval } from "@mantine/hooks";
import { useRouter } from "next/navigation";

const EVERY_MS = 1_000;

/** Asks for the page anew, over and over, while there is something under way on it. */
export function Refresh() {
  const router = useRouter();
  useInterval(() => router.refresh(), EVERY_MS, { autoInvoke: true });
  return null;
}
