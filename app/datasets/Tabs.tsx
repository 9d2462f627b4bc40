"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { filterQuery, parseFilter } from "#lib/filter.ts";
import classes from "./tabs.module.css";

/** The rooms of a data set. Dashboard and comments share what is filtered. */
export function Tabs({ datasetId }: { datasetId: number }) {
  const path = usePathname();
  const query = filterQuery(parseFilter(new URLSearchParams(useSearchParams())).filter);
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
    <nav className={classes["tabs"]} aria-label="Data set">
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
