import { fileURLToPath } from "node:url";
import StyleDictionary from "style-dictionary";
import type { PreprocessedTokens, TransformedToken } from "style-dictionary/types";
import { hexText, readColor } from "../src/theme/color.js";
import { derive, isGroup, type TokenGroup } from "../src/theme/derive.js";
import { contexts, tokenSets, type Context, type ResolvedToken } from "../src/theme/resolve.js";
import {
  cssValue,
  isOfComponent,
  isProperty,
  propertyName,
  styleSheet,
  type TokensByContext,
} from "../src/theme/theme-css.js";

/** The token files beside this one, as Style Dictionary reads them, in each context. */
export async function readTokens(): Promise<TokensByContext> {
  return {
    light: await read("light"),
    dark: await read("dark"),
    "light-contrast": await read("light", "light-contrast"),
    "dark-contrast": await read("dark", "dark-contrast"),
  };
}

/** The files of the package that are made of the tokens, by their path in it. */
export function writeTokens(tokens: TokensByContext): Readonly<Record<string, string>> {
  return {
    "src/styles/tokens.css": styleSheet(tokens, ":root, :host", (name) => !isOfComponent(name)),
    "src/tokens.ts": typescript(tokens),
    "tokens/design.tokens.json": `${JSON.stringify(designFile(), null, 2)}\n`,
  };
}

/** One context's tokens, references followed: later files lie over earlier ones. */
async function read(...overlays: readonly Context[]): Promise<ReadonlyMap<string, ResolvedToken>> {
  const files = ["primitive", "component", ...overlays].map((name) =>
    fileURLToPath(new URL(`./${name}.tokens.json`, import.meta.url)),
  );
  const dictionary = new StyleDictionary({
    include: files.slice(0, -1),
    source: files.slice(-1),
    preprocessors: ["tdh/derive"],
    platforms: { css: { transforms: ["tdh/name"] } },
    log: { verbosity: "silent" },
  });
  dictionary.registerPreprocessor({
    name: "tdh/derive",
    preprocessor: (tokens) => derive(tokens) as PreprocessedTokens,
  });
  dictionary.registerTransform({ name: "tdh/name", type: "name", transform: ({ path }) => path.join(".") });
  const { allTokens } = await dictionary.getPlatformTokens("css");
  return new Map(allTokens.map((token) => [token.name, resolved(token)]));
}

function resolved({ name, $type, $value, $description, original }: TransformedToken): ResolvedToken {
  return {
    name,
    type: String($type),
    value: $value,
    original: original.$value,
    ...($description ? { description: $description } : {}),
  };
}

function typescript({ light, dark }: TokensByContext): string {
  const entries = [...light.values()]
    .filter(({ name }) => isProperty(name))
    .map((token) => {
      const inDark = dark.get(token.name) ?? token;
      const info = {
        type: token.type,
        property: propertyName(token.name),
        value: cssValue(token),
        ...(cssValue(inDark) === cssValue(token) ? {} : { dark: cssValue(inDark) }),
        ...(token.description ? { description: token.description } : {}),
      };
      return `  ${JSON.stringify(token.name)}: ${JSON.stringify(info)},\n`;
    });
  return `// Made from the token files by \`npm run tokens -w packages/ui\`.

/**
 * Every token that a custom property carries, with its value in CSS; \`dark\` where the dark scheme has another.
 * For what no style sheet reaches: a chart, a canvas, a mail.
 */
export const tokens = {
${entries.join("")}} as const;

/** Such as \`color.ink\`. */
export type TokenName = keyof typeof tokens;
`;
}

/**
 * One file with every set, for design tools: in the multi-set layout of Tokens Studio, which Penpot reads as well, each
 * set in the DTCG format. Colours are in sRGB with their hexadecimal form, because few design tools know OKLCH yet.
 */
function designFile(): TokenGroup {
  const sets: Readonly<Record<string, TokenGroup>> = { ...tokenSets, primitive: derive(tokenSets.primitive) };
  const order = ["primitive", ...contexts, "component"];
  return {
    ...Object.fromEntries(order.map((name) => [name, inSrgb(sets[name] ?? {})])),
    $themes: contexts.map((context) => ({
      id: context,
      name: context,
      selectedTokenSets: Object.fromEntries(
        order
          .filter(
            (name) =>
              !contexts.some((other) => other === name) || context.split("-", 1)[0] === name || context === name,
          )
          .map((name) => [name, "enabled"]),
      ),
    })),
    $metadata: { tokenSetOrder: order },
  };
}

function inSrgb(part: TokenGroup): TokenGroup {
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, isGroup(value) ? convert(value) : value]),
  );
}

function convert(value: TokenGroup): TokenGroup {
  const color = "colorSpace" in value ? readColor(value) : undefined;
  if (!color) return inSrgb(value);
  const hex = hexText({ ...color, alpha: 1 });
  const components = [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)));
  return { colorSpace: "srgb", components, ...(color.alpha < 1 ? { alpha: color.alpha } : {}), hex };
}
