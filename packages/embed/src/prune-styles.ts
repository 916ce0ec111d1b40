/**
 * Leaves out of a minified sheet what a shadow tree can never need, whose markup and script are `text`: rules for the
 * page's root, for classes, directions and `data-` attributes not named there, and custom properties that nothing reads.
 */
export function pruneStyles(sheet: string, text: string): string {
  return pruneProperties(pruneRules(sheet, text));
}

function pruneRules(sheet: string, text: string): string {
  let kept = "";
  for (let at = 0; at < sheet.length;) {
    const start = sheet.indexOf("{", at);
    if (start < 0) return kept + sheet.slice(at);
    const statements = sheet.lastIndexOf(";", start) + 1;
    const from = Math.max(at, statements);
    const end = closingBrace(sheet, start);
    const prelude = sheet.slice(from, start);
    const body = sheet.slice(start + 1, end);
    kept +=
      sheet.slice(at, from) +
      (prelude.startsWith("@") ? pruneGroup(prelude, body, text) : pruneRule(prelude, body, text));
    at = end + 1;
  }
  return kept;
}

function pruneGroup(prelude: string, body: string, text: string): string {
  const rules = pruneRules(body, text);
  return rules === "" ? "" : `${prelude}{${rules}}`;
}

function pruneRule(prelude: string, body: string, text: string): string {
  const selectors = prelude.split(/,(?![^(]*\))/).filter((selector) => isUsed(selector, text));
  return selectors.length === 0 ? "" : `${selectors.join(",")}{${body}}`;
}

function isUsed(selector: string, text: string): boolean {
  if (selector === ":root") return false;
  const names = [...selector.matchAll(/\.(tdh-[\w-]+)|\[(dir|data-[\w-]+)(?:="?([\w-]+)"?)?\]/g)].flatMap(
    ([, ...found]) => found,
  );
  return names.every((name) => name === undefined || new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text));
}

function pruneProperties(sheet: string): string {
  const pruned = sheet.replace(/(--tdh-[\w-]+):[^;{}]*(;|(?=\}))/g, (declaration, name: string) =>
    sheet.includes(`var(${name})`) || sheet.includes(`var(${name},`) ? declaration : "",
  );
  return pruned === sheet ? sheet.replace(/[^{};]+\{\}/g, "") : pruneProperties(pruned);
}

function closingBrace(sheet: string, start: number): number {
  let depth = 0;
  for (let at = start; at < sheet.length; at += 1) {
    if (sheet[at] === "{") depth += 1;
    else if (sheet[at] === "}" && (depth -= 1) === 0) return at;
  }
  throw new SyntaxError("A brace of this style sheet is never closed.");
}
