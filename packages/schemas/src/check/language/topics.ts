import type { Locale } from "../../rules/locale.js";
import { notAfterWord, notBeforeWord, readable } from "./readable.js";
import { topics } from "./topics/words.js";

/** How far from the words for the abuse a child may be spoken of, in characters. */
const reach = 150;

/**
 * Whether a text speaks of the sexual abuse or exploitation of children: the words that say so, as they are written,
 * or `undefined`. Words that say it by themselves count (`child sexual abuse`), and words for sexual violence where a
 * child is spoken of nearby.
 */
export function mentionsSexualExploitation(text: string, locale: Locale): string | undefined {
  const { itself, act, child } = searches[locale];
  const { text: plain, original } = readable(text);
  const direct = itself.exec(plain);
  let index = direct?.index ?? Infinity;
  let end = direct ? direct.index + direct[0].length : 0;
  for (const match of plain.matchAll(act)) {
    if (match.index >= index) break;
    const after = match.index + match[0].length;
    if (!child.test(plain.slice(Math.max(0, match.index - reach), after + reach))) continue;
    index = match.index;
    end = after;
    break;
  }
  return end === 0 ? undefined : original(index, end).found;
}

const searches = Object.fromEntries(
  Object.entries(topics).map(([locale, { itself, act, child }]) => [
    locale,
    { itself: pattern(itself, "iu"), act: pattern(act, "giu"), child: pattern(child, "iu") },
  ]),
) as Record<Locale, { readonly itself: RegExp; readonly act: RegExp; readonly child: RegExp }>;

function pattern(alternatives: readonly string[], flags: string): RegExp {
  return new RegExp(`${notAfterWord}(?:${alternatives.join("|")})${notBeforeWord}`, flags);
}
