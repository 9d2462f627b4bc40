"use client";

import { Button, Text, Title } from "@mantine/core";

/** Whatever broke on a page; the details are in the server's log. */
export default function Broken({ reset }: { error: Error; reset: () => void }) {
  return (
    <div role="alert">
      <Title order={1} size="h2" mb="sm">
        This page broke
      </Title>
      <Text mb="md">Nothing is lost. The window where Undertone was started says what happened.</Text>
      <Button onClick={reset}>Try again</Button>
    </div>
  );
}
