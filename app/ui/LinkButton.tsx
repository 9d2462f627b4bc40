"use client";

import { Button, type ButtonProps } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";

type Props = ButtonProps & { href: string; rel?: string; children: ReactNode };

/** A link that looks like a button. Server components cannot hand a component to another. */
export function LinkButton(props: Props) {
  return <Button component={Link} {...props} />;
}
