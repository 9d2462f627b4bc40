"use client";

import { Autocomplete, Button, Group, Text, Title } from "@mantine/core";
import { useState } from "react";
import { Card } from "../ui/Card.tsx";

type Props = { coders: readonly string[]; onChoose(name: string): void };

/** Who is labelling: a name that is known, or a new one. */
export function CoderForm({ coders, onChoose }: Props) {
  const [name, setName] = useState("");
  return (
    <Card component="section" aria-labelledby="who">
      <Title order={2} size="h4" id="who">
        Who is labelling?
      </Title>
      <Text size="sm" c="var(--ink-soft)" my="xs" maw="60ch">
        Your answers are kept under this name. Nobody sees another’s answers while labelling.
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") onChoose(name.trim());
        }}
      >
        <Group align="flex-end" gap="sm">
          <Autocomplete
            label="Your name"
            data={[...coders]}
            value={name}
            onChange={setName}
            maxLength={80}
            flex="1 1 12rem"
            maw="20rem"
            withScrollArea={false}
          />
          <Button type="submit" disabled={name.trim() === ""}>
            Begin
          </Button>
        </Group>
      </form>
    </Card>
  );
}
