import { expect, test } from "vitest";
import { documentSchemas, type DocumentKind } from "../src/documents.js";
import { jsonSchemaOf } from "../src/json-schema.js";

const kinds = Object.keys(documentSchemas) as DocumentKind[];

test.each(kinds)("%s.schema.json is what the schemas say", async (kind) => {
  await expect(`${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`).toMatchFileSnapshot(`${kind}.schema.json`);
});

test.each(kinds)("every field of %s.schema.json has a title for the people who fill it in", (kind) => {
  const untitled: string[] = [];
  visit(jsonSchemaOf(kind), kind, untitled);
  expect(untitled).toEqual([]);
});

/** Gathers the properties without a title of their own or of what they refer to. */
function visit(node: unknown, path: string, untitled: string[]): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "properties" && typeof value === "object" && value !== null)
      for (const [name, property] of Object.entries(value))
        if (!("title" in property) && !("$ref" in property)) untitled.push(`${path}.${name}`);
    visit(value, `${path}.${key}`, untitled);
  }
}
