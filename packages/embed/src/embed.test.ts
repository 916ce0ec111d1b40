import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { en } from "@tdh/petition/messages";
import { describe, expect, it } from "vitest";
import { examplePetition, server } from "./example-petition.js";
import { compileEmbed, embedSnippet } from "./index.js";
import runtime from "./runtime/runtime.ts?iife";

const petition = examplePetition({});
const { script, integrity, version } = compileEmbed(petition, { server, messages: en });

it("gives the same script for the same petition", () => {
  expect(compileEmbed(examplePetition({}), { server, messages: en })).toEqual({ script, integrity, version });
});

it("gives the hash of the script as its integrity, and its beginning as the version", () => {
  const hash = createHash("sha384").update(script, "utf8");
  expect(integrity).toBe(`sha384-${hash.copy().digest("base64")}`);
  expect(version).toBe(hash.digest("hex").slice(0, 16));
});

it("gives another version when a word changes", () => {
  expect(compileEmbed(examplePetition({ title: { en: "Another" } }), { server, messages: en }).version).not.toBe(
    version,
  );
});

it("sends signatures to the server it was compiled for", () => {
  expect(dataOf(script)).toMatchObject({ server });
  expect(script).toContain(`${server}/v1/petitions/example/signatures`);
});

it("takes a path of the definition as one of the campaign server", () => {
  const local = compileEmbed({ ...petition, privacyUrl: "/privacy-notice" }, { server, messages: en });
  expect(local.script).toContain(`"href":"${server}/privacy-notice"`);
});

it.each(["", "campaign.example.org", "/petitions", "https://campaign.example.org/de", "javascript:alert(1)"])(
  "refuses %o as a server",
  (wrong) => {
    expect(() => compileEmbed(petition, { server: wrong, messages: en })).toThrow(
      expect.objectContaining({ name: "EmbedServerError" }),
    );
  },
);

describe("a definition with hostile texts", () => {
  const texts = [
    `</script><script>alert(1)</script><!--`,
    `"'\`\${alert(1)}\\u003c \\`,
    `line\u2028and paragraph\u2029 separators`,
    `<img src=x onerror="alert(1)">&lt;b&gt;&amp;amp;`,
  ];

  it.each(texts)("keeps %o a text", (text) => {
    const hostile = compileEmbed(examplePetition({ title: { en: text } }), { server, messages: en }).script;
    const data = JSON.stringify(dataOf(hostile));
    expect(data).toContain(JSON.stringify(["h2", { id: "petition-example" }, text.trim()]));
    expect(hostile.replace(runtime.trim(), "")).not.toMatch(/[<\u2028\u2029]/);
  });
});

it("weighs no more than its ceilings: whole, without the names of the countries, and the runtime alone", () => {
  expect(gzip(script)).toBeLessThanOrEqual(12_700);
  expect(gzip(withoutCountries(script))).toBeLessThanOrEqual(10_250);
  expect(gzip(runtime)).toBeLessThanOrEqual(5_750);
});

it("leaves out styles and words that a petition cannot need", () => {
  expect(script).toContain(".tdh-error-summary");
  expect(script).not.toMatch(/tdh-meter|tdh-counter|data-layout|--tdh-color-give|:root/);
  expect(script).not.toContain(en.ui.issues.amount_too_small);
});

it("writes the lines for a page, with a plain link inside", () => {
  const lines = embedSnippet({
    src: `${server}/embed/petition/example.en.js`,
    integrity,
    href: `${server}/en`,
    text: `Sign <it> & "more"`,
  });
  expect(lines).toBe(
    `<script type="module" src="${server}/embed/petition/example.en.js" integrity="${integrity}" crossorigin="anonymous"></script>\n` +
      `<tdh-petition><a href="${server}/en">Sign &#60;it&#62; &#38; &#34;more&#34;</a></tdh-petition>`,
  );
});

function dataOf(text: string): unknown {
  const json = text.slice(text.indexOf("=") + 1, text.indexOf(`;${runtime.slice(0, 20)}`));
  return JSON.parse(json);
}

function withoutCountries(text: string): string {
  return text.replace(/\["option",\{"value":"[A-Z]{2}"\},"[^"]*"\],?/g, "");
}

function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
