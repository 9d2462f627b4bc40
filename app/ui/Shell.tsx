import { Container } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./Mark.tsx";
import { SchemeSwitch } from "./SchemeSwitch.tsx";
import classes from "./shell.module.css";

/** What stands around every page. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#content">
        Skip to content
      </a>
      <header className={classes["header"]}>
        <Container size="xl" className={classes["bar"]}>
          <Link href="/" className={classes["name"]}>
            <Mark /> Undertone
          </Link>
          <span className={classes["motto"]}>What a comment section really says</span>
          <Link href="/targets" className={classes["link"]}>
            Targets
          </Link>
          <SchemeSwitch />
        </Container>
      </header>
      <Container component="main" id="content" size="xl" className={classes["main"]}>
        {children}
      </Container>
      <footer className={classes["footer"]}>
        <Container size="xl">
          Figures are verdicts of an engine about the comments gathered here. They are not public opinion.
        </Container>
      </footer>
    </>
  );
}
