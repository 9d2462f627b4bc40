"use client";

import { Alert, Button, Group, Radio, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Target } from "#lib/comment.ts";
import { languageName } from "../ui/names.ts";
import { request } from "../ui/request.ts";
import { LANGUAGES } from "./languages.ts";
import { SIDES } from "./sides.ts";

type Content = Pick<Target, "name" | "side" | "aliases">;
type Props = {
  /** Where the content goes to, and how. */
  path: string;
  method: "POST" | "PUT";
  start: Content;
  onDone(): void;
  onCancel(): void;
};

const MOST_LINES = 8;

/** What a target is called and counts for, and its aliases, a field a language and an alias a line. */
export function TargetForm({ path, method, start, onDone, onCancel }: Props) {
  const [name, setName] = useState(start.name);
  const [side, setSide] = useState<string>(start.side);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => textsOf(start.aliases));
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const free = LANGUAGES.filter(({ value }) => texts[value] === undefined);

  async function save() {
    setBusy(true);
    const aliases = Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [language, text.split(/[\n,]/)]),
    );
    const { fault } = await request(path, {
      method,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ name, side, aliases }),
    });
    setBusy(false);
    setFault(fault);
    if (fault === null) onDone();
  }

  return (
    <form
      aria-label={method === "POST" ? "New target" : `Edit ${start.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label="Name"
          placeholder="e.g. Turkey"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={200}
          maw="24rem"
          data-autofocus
        />
        <Radio.Group label="Side of the axis" value={side} onChange={setSide}>
          <Group gap="md" mt={4}>
            {SIDES.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Group>
        </Radio.Group>
        {Object.entries(texts).map(([language, text]) => (
          <Textarea
            key={language}
            label={`Aliases, ${languageName(language)}`}
            description="The names and words that stand for it, one a line, in any capitals"
            value={text}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setTexts((all) => ({ ...all, [language]: value }));
            }}
            rows={Math.min(MOST_LINES, Math.max(3, text.split("\n").length))}
            dir="auto"
          />
        ))}
        <Select
          label="Aliases in another language"
          placeholder="Choose a language"
          data={free}
          value={null}
          onChange={(language) => language !== null && setTexts((all) => ({ ...all, [language]: "" }))}
          searchable
          maw="24rem"
        />
        {fault !== null && (
          <Alert color="red" variant="light" role="alert" title="The target was not saved">
            {fault}
          </Alert>
        )}
        <Group gap="xs">
          <Button type="submit" loading={busy}>
            {method === "POST" ? "Add target" : "Save"}
          </Button>
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function textsOf(aliases: Target["aliases"]): Record<string, string> {
  const given = Object.entries(aliases).map(([language, all]) => [language, all.join("\n")]);
  return given.length === 0 ? { en: "" } : Object.fromEntries(given);
}
