"use client";

import { ActionIcon, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import classes from "./shell.module.css";

/** Light or dark; until it is used, as the system says. */
export function SchemeSwitch() {
  const { toggleColorScheme } = useMantineColorScheme();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label="Switch between light and dark"
      onClick={toggleColorScheme}
    >
      <IconSun size={18} className={classes["dark"]} />
      <IconMoon size={18} className={classes["light"]} />
    </ActionIcon>
  );
}
