"use client";

import { MantineProvider } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { theme } from "./theme.ts";

/** The component library, told the nonce without which the browser ignores its styles. */
export function Providers({ nonce, children }: { nonce: string; children: ReactNode }) {
  // The browser goes by the nonce the document came with; pages fetched later bring others.
  const [first] = useState(nonce);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => first}>
      {children}
    </MantineProvider>
  );
}
