import { decodeText, readDocument, UnreadableFileError } from "@tdh/schemas/files";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const bom = "\uFEFF";

describe("a file that is no document is refused at its place", () => {
  test.each<[what: string, file: string, text: string, code: string, line: number, column: number]>([
    // Not a document at all.
    ["empty", "a.yaml", "", "empty", 1, 1],
    ["blank", "a.json", " \n\t\n", "empty", 1, 1],
    ["only a mark of its encoding", "a.yaml", bom, "empty", 1, 1],
    ["only comments", "a.yaml", "# Later.\n# More.\n", "empty", 1, 1],
    ["only an end of a document", "a.yaml", "...\n", "empty", 1, 1],
    ["a name that is not known", "a.txt", "a: 1", "file_type", 1, 1],
    ["more than 1 MB", "a.yaml", `a: ${"x".repeat(5_000_000)}`, "file_too_large", 1, 1],
    ["more than 1 MB in few characters", "a.json", `"${"語".repeat(400_000)}"`, "file_too_large", 1, 1],
    ["a NUL", "a.yaml", "a: 1\nb: x\0y\n", "control_character", 2, 5],
    ["a NUL in JSON", "a.json", '{"a": "\0"}', "control_character", 1, 8],
    ["a bell", "a.yaml", "a: 1\nb: x\u0007\n", "control_character", 2, 5],
    ["half a character", "a.yaml", "a: \ud800\n", "control_character", 1, 4],

    // YAML.
    ["two documents", "a.yaml", "a: 1\n---\nb: 2\n", "several_documents", 3, 1],
    ["a document after an end", "a.yaml", "a: 1\n...\nb: 2\n", "several_documents", 3, 1],
    ["a separator too many", "a.yaml", "a: 1\n---\n", "several_documents", 3, 1],
    ["a key that stands twice", "a.yaml", "a: 1\nb:\n  c: 1\n  c: 2\n", "key_repeated", 4, 3],
    ["a quoted key that stands twice", "a.yaml", 'a: 1\n"a": 2\n', "key_repeated", 2, 1],
    ["a key twice between braces", "a.yaml", "{a: 1, a: 2}", "key_repeated", 1, 8],
    ["wrong indentation", "a.yaml", "a:\n  b: 1\n c: 2\n", "yaml_indentation", 3, 2],
    ["a tab that indents", "a.yaml", "a:\n\tb: 1\n", "yaml_tab", 2, 1],
    ["a tab that indents, with CR LF", "a.yaml", "a:\r\n  - x\r\n\t- y\r\n", "yaml_tab", 3, 1],
    ["a text with a colon", "a.yaml", "title: Abused: time for action\n", "yaml_rest", 1, 14],
    ["words behind a quoted text", "a.yaml", 'title: "Stop" now\n', "yaml_rest", 1, 15],
    ["a place behind an emoji", "a.yaml", 'a: {😀: "x" y}\n', "yaml_syntax", 1, 13],
    ["a text that begins with a sign", "a.yaml", "a: @tdh\n", "yaml_rest", 1, 4],
    ["a name without a colon", "a.yaml", "a: 1\nhello\nb: 2\n", "yaml_colon", 3, 2],
    ["an open quotation mark", "a.yaml", 'a: "x\nb: 1\n', "yaml_unclosed", 2, 1],
    ["an open bracket", "a.yaml", "a: [1, 2\n", "yaml_unclosed", 2, 1],
    ["a tag of a language", "a.yaml", "a: !!js/function 'x'\n", "yaml_tag", 1, 4],
    ["a tag of its own", "a.yaml", "- 1\n- !secret x\n", "yaml_tag", 2, 3],
    ["a tag that does not fit", "a.yaml", "a: !!int x\n", "yaml_tag", 1, 4],
    ["a tag that was not declared", "a.yaml", "a: !e!x y\n", "yaml_tag", 1, 8],
    ["an alias of nothing", "a.yaml", "a: 1\nb: *c\n", "yaml_alias", 2, 4],
    ["an alias in what it repeats", "a.yaml", "a: &a\n  b: [1, *a]\n", "yaml_alias_cyclic", 2, 10],
    ["a document that repeats itself", "a.yaml", "&a [*a]", "yaml_alias_cyclic", 1, 5],
    ["a merge into itself", "a.yaml", "a: &a\n  <<: *a\n", "yaml_alias_cyclic", 2, 7],
    ["a flood of aliases", "a.yaml", billionLaughs(), "too_many", 6, 55],
    ["a flood of merges", "a.yaml", `a: &a {${fields(90)}}\nb:\n${"  - <<: *a\n".repeat(120)}`, "too_many", 112, 5],
    ["10,000 levels", "a.yaml", "[".repeat(10_000) + "]".repeat(10_000), "too_deep", 1, 100],
    ["10,000 levels of aliases", "a.yaml", nestedAliases(), "too_deep", 101, 10],
    ["a flood of values", "a.yaml", `[${"a,".repeat(200_000)}]`, "too_many", 1, 200_000],
    ["a group of fields as a name", "a.yaml", "[a]: b\n", "yaml_syntax", 1, 1],

    // JSON.
    ["a comma too many", "a.json", '{"a": 1,}', "json_expected", 1, 9],
    ["a comma too many in a list", "a.json", "[1,\n]", "json_expected", 2, 1],
    ["a comma that lacks", "a.json", '{"a": 1\n "b": 2}', "json_expected", 2, 2],
    ["a comment", "a.json", "// a\n{}", "json_expected", 1, 1],
    ["a name without quotation marks", "a.json", "{a: 1}", "json_expected", 1, 2],
    ["single quotation marks", "a.json", "{'a': 1}", "json_expected", 1, 2],
    ["a number that begins with zero", "a.json", '{"a": 01}', "json_expected", 1, 7],
    ["no number", "a.json", '{"a": NaN}', "json_expected", 1, 7],
    ["a colon that lacks", "a.json", '{"a" 1}', "json_expected", 1, 6],
    ["an end too soon", "a.json", '{"a": [1,\n  2', "json_ended", 2, 4],
    ["an end in a text", "a.json", '{"a": "b', "json_text", 1, 9],
    ["a line break in a text", "a.json", '{"a": "b\n"}', "json_text", 1, 9],
    ["an escape that JSON does not know", "a.json", String.raw`{"a": "\x41"}`, "json_text", 1, 8],
    ["more behind the end", "a.json", "{}\n{}", "several_documents", 2, 1],
    ["a key that stands twice", "a.json", '{"a": 1, "b": {"c": 1, "c": 2}}', "key_repeated", 1, 24],
    ["a key that stands twice in other signs", "a.json", String.raw`{"a": 1, "\u0061": 2}`, "key_repeated", 1, 10],
    ["10,000 levels", "a.json", "[".repeat(10_000) + "]".repeat(10_000), "too_deep", 1, 101],
    ["a flood of values", "a.json", `[${"1,".repeat(200_000)}1]`, "too_many", 1, 200_000],
    ["a wrong sign with CR LF", "a.json", '{\r\n  "a": 1,\r\n  "b": x\r\n}', "json_expected", 3, 8],
    ["a wrong sign behind an emoji", "a.json", '{"😀": x}', "json_expected", 1, 8],
  ])("%s (%s)", (_, file, text, code, line, column) => {
    const refusal = refusalOf(() => readDocument(text, file));
    expect(refusal.finding).toMatchObject({ severity: "error", code, line, column });
    expect(refusal.message).toMatch(new RegExp(`^${file}:${line}:${column}: .+\\.$`));
    expect(refusal.message).not.toMatch(/[{}]\w+[{}]|undefined|\n/);
  });

  test.each<[what: string, bytes: readonly number[] | Uint8Array, line: number, column: number, found: string]>([
    ["UTF-16, little end first", new Uint8Array(Buffer.from("\uFEFFa: 1", "utf16le")), 1, 1, "UTF-16"],
    ["UTF-16, big end first", [0xfe, 0xff, 0, 0x61], 1, 1, "UTF-16"],
    ["Latin-1", Buffer.from("a: 1\r\nname: Ren\u00e9e\n", "latin1"), 2, 10, "0xE9"],
    ["Latin-1 behind an emoji", [...Buffer.from("é: 😀 "), 0xe9, 0x61], 1, 7, "0xE9"],
    ["an end within a character", [...Buffer.from("a: 1\n"), 0xe2, 0x82], 2, 1, "0xE2"],
    ["a way round about a sign", [0x61, 0xc0, 0xaf], 1, 2, "0xC0"],
    ["Latin-1 behind a mark of UTF-8", [0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x61], 1, 2, "0xE9"],
    ["half of a pair of UTF-16", [0x61, 0xed, 0xa0, 0x80], 1, 2, "0xED"],
  ])("%s", (_, bytes, line, column, found) => {
    const { finding } = refusalOf(() => decodeText(Uint8Array.from(bytes), "a.yaml"));
    expect(finding).toMatchObject({ code: "encoding", data: { found }, line, column });
  });
});

describe("what YAML and JSON hold is read", () => {
  test.each<[what: string, file: string, text: string, value: unknown]>([
    ["a day stays a text", "a.yaml", "a: 2026-11-01", { a: "2026-11-01" }],
    ["a moment stays a text", "a.yaml", "a: 2026-11-01T08:00:00Z", { a: "2026-11-01T08:00:00Z" }],
    ["no and yes stay texts", "a.yaml", "a: no\nb: yes\nc: on", { a: "no", b: "yes", c: "on" }],
    ["a time of day stays a text", "a.yaml", "a: 12:30", { a: "12:30" }],
    ["a number is a number", "a.yaml", "version: 2\nphone: 112", { version: 2, phone: 112 }],
    ["a list is read, whatever it is", "a.yaml", "- a\n- b", ["a", "b"]],
    ["a number by itself is read, whatever it is", "a.json", "12", 12],
    ["a mark of the encoding is no part of the text", "a.yaml", `${bom}a: 1`, { a: 1 }],
    ["nor of JSON", "a.json", `${bom}{"a": 1}`, { a: 1 }],
    ["an explicit beginning and end", "a.yml", "%YAML 1.2\n---\na: 1\n...\n", { a: 1 }],
    ["lines that end with CR LF", "a.yaml", "a: |\r\n  b\r\n  c\r\nd: 1\r\n", { a: "b\nc\n", d: 1 }],
    ["aliases repeat", "a.yaml", "a: &x {b: 1}\nc: *x", { a: { b: 1 }, c: { b: 1 } }],
    ["merges", "a.yaml", "a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}", { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } }],
    ["capital letters in the name of the file", "A.JSON", '{"a": [1e3, -0.5, "\\u00e9"]}', { a: [1000, -0.5, "é"] }],
  ])("%s (%s)", (_, file, text, value) => {
    expect(readDocument(text, file).value).toEqual(value);
  });

  test.each(["a.yaml", "a.json"])("keys that JavaScript knows are keys and nothing else (%s)", (file) => {
    const text = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "toString": 1}';
    const { value } = readDocument(text, file);
    expect(Object.keys(Object(value))).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("JSON is taken where JSON.parse takes it, but for keys that stand twice", () => {
    const signs = fc.constantFrom(...'{}[]:,"\\ \n0123456789.eE+-truefalsn\u0001é😀', '"a"', '"b":', "null", "\\u00e9");
    const nearly = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(""));
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.nat({ max: 2 }), signs)
      .map(([json, at, length, sign]) => replaceAt(json, at % (json.length + 1), length, sign));
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearly, broken), (text) => {
        fc.pre(text.trim() !== "" && !text.includes("\0"));
        const parsed = attempt(() => JSON.parse(text));
        const read = attempt(() => readDocument(text, "a.json").value);
        if (read.error instanceof UnreadableFileError && read.error.finding.code === "key_repeated") return;
        expect(read.value).toEqual(parsed.value);
        expect(read.error === undefined).toBe(parsed.error === undefined);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

/** Ten times ten times ten of them: some hundred bytes that would be a thousand million values. */
function billionLaughs(): string {
  const lines = Array.from(
    { length: 9 },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(", ")}]`,
  );
  return ["a0: &a0 lol", ...lines].join("\n");
}

function nestedAliases(): string {
  return Array.from({ length: 10_000 }, (_, level) => (level === 0 ? "- &a0 x" : `- &a${level} [*a${level - 1}]`)).join(
    "\n",
  );
}

function fields(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index}: 1`).join(", ");
}

function replaceAt(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

function refusalOf(read: () => unknown): UnreadableFileError {
  const { error } = attempt(read);
  if (error instanceof UnreadableFileError) return error;
  throw new Error("It was read.", { cause: error });
}

function attempt<Value>(read: () => Value): { readonly value?: Value; readonly error?: unknown } {
  try {
    return { value: read() };
  } catch (error) {
    return { error };
  }
}
