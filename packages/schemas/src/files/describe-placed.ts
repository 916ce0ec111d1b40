import { describeFinding } from "../findings/describe-finding.js";
import { findingMessages } from "../findings/index.js";
import { visible } from "../findings/visible.js";
import type { Locale } from "../rules/locale.js";
import { fileFindingCodes, type FileFindingCode, type PlacedFinding } from "./file-finding.js";
import { fileMessages } from "./words/index.js";

/** What is wrong and how to mend it, on one line in one of the languages; a field that is missing is named first. */
export function describePlaced(
  { code, data, rest }: Pick<PlacedFinding, "code" | "data" | "rest">,
  locale: Locale,
): string {
  const words = isFileFindingCode(code)
    ? fill(fileMessages[locale][code], data, findingMessages[locale].dir)
    : describeFinding({ code, data }, findingMessages[locale]);
  return rest.length > 0 ? `${visible(rest.join(".")).slice(0, longest)}: ${words}` : words;
}

/** The most characters that are shown of one value. */
const longest = 160;

function isFileFindingCode(code: string): code is FileFindingCode {
  return fileFindingCodes.some((known) => known === code);
}

/** Each value is isolated in a language that is written from right to left (Unicode Standard Annex 9, section 2.4). */
function fill(text: string, data: PlacedFinding["data"], dir: "ltr" | "rtl"): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = visible(String(data[key] ?? "")).slice(0, longest);
    return dir === "rtl" ? `\u2068${value}\u2069` : value;
  });
}
