import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { contexts, resolveTheme } from "@tdh/ui/theme";
import { readTokens, writeTokens } from "./build.js";

const tokens = await readTokens();

test.each(Object.entries(writeTokens(tokens)))(
  "%s is what the token files say: `npm run tokens -w packages/ui`",
  async (path, text) => {
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`../${path}`, import.meta.url)));
  },
);

test.each(contexts)("Style Dictionary and resolveTheme read the same tokens in %s", (context) => {
  const ours = [...resolveTheme({}, context).values()].map(({ name, type, value }) => ({ name, type, value }));
  const theirs = [...tokens[context].values()].map(({ name, type, value }) => ({ name, type, value }));
  expect(ours.length).toBeGreaterThan(100);
  expect(byName(theirs)).toEqual(byName(ours));
});

function byName<Token extends { readonly name: string }>(list: readonly Token[]): Token[] {
  return list.toSorted((one, other) => one.name.localeCompare(other.name));
}
