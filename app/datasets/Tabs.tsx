"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { filterQuery, parseFilter } from "#lib/filter.ts";
import classes from "./tabs.module.css";

/** The rooms of a data set. Dashboard and comments share what is filtered. */
export function Tabs({ datasetId }: { datasetId: number }) {
  const path = usePathname();
  const query = filterQuery(parseFilter(new URLSearchParams(useSearchParams())).filter);
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another tab to be seen.
  useEffect(() => centre(nav.current), [path]);
  const root = `/datasets/${datasetId}`;
  const suffix = query === "" ? "" : `?${query}`;
  const tabs = [
    { name: "Dashboard", path: root, href: root + suffix },
    { name: "Comments", path: `${root}/comments`, href: `${root}/comments${suffix}` },
    { name: "Check by hand", path: `${root}/label`, href: `${root}/label${suffix}` },
    { name: "Engines", path: `${root}/engines`, href: `${root}/engines` },
    { name: "Imports", path: `${root}/imports`, href: `${root}/imports` },
    { name: "Runs", path: `${root}/runs`, href: `${root}/runs` },
    { name: "Targets", path: `${root}/targets`, href: `${root}/targets` },
    { name: "Methods", path: `${root}/methods`, href: `${root}/methods${suffix}` },
  ];
  return (
    <nav ref={nav} className={classes["tabs"]} aria-label="Data set">
      {tabs.map((tab) => (
        <Link
          key={tab.path}
          href={tab.href}
          aria-current={
            path === tab.path || (tab.path !== root && path.startsWith(`${tab.path}/`)) ? "page" : undefined
          }
        >
          {tab.name}
        </Link>
      ))}
    </nav>
  );
}

/** Moves the tab of the present page to where it is seen, sideways alone. */
function centre(nav: HTMLElement | null): void {
  const tab = nav?.querySelector<HTMLElement>("[aria-current]");
  if (nav != null && tab != null) nav.scrollLeft = tab.offsetLeft - (nav.clientWidth - tab.offsetWidth) / 2;
}
