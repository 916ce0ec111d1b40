import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asciiDomain, canonicalAddress } from "./address.js";

const mailbox = (email: string) => canonicalAddress(email).mailbox;

describe("spellings of one mailbox are written alike", () => {
  test.each([
    ["a dot or a plus, and the other domain, at Gmail", "a.d.a+tdh@googlemail.com", "ada@gmail.com"],
    ["a plus at Outlook", "ada.love+tdh@outlook.com", "ada.love@outlook.com"],
    ["a plus at Hotmail", "ada_l+tdh@hotmail.nl", "ada_l@hotmail.nl"],
    ["a plus and the other domains at iCloud", "ada.love+tdh@me.com", "ada.love@icloud.com"],
    ["the oldest domain at iCloud", "ada@mac.com", "ada@icloud.com"],
    ["dots, hyphens and underscores at Proton", "a.d-a_l+tdh@protonmail.com", "adal@proton.me"],
    ["the short domain at Proton", "ada@pm.me", "ada@proton.me"],
    ["a plus at Fastmail", "ada+tdh@fastmail.com", "ada@fastmail.com"],
    ["a subdomain at Fastmail", "tdh@ada.fastmail.fm", "ada@fastmail.fm"],
    ["a dot or a hyphen, a plus and the other domains at Yandex", "ada.love+tdh@ya.ru", "ada-love@yandex.ru"],
    ["a plus at mailbox.org", "ada+tdh@mailbox.org", "ada@mailbox.org"],
    ["the other domains at Posteo", "ada@posteo.net", "ada@posteo.de"],
    ["small and large letters", "Ada@Example.ORG", "ada@example.org"],
    ["outer space", " ada@example.org\n", "ada@example.org"],
    ["a domain in its own script", "ada@BÜCHER.example", "ada@xn--bcher-kva.example"],
    ["a dot at the domain's end", "ada@example.org.", "ada@example.org"],
    ["a keyboard's full-width letters", "ａｄａ＠ｅｘａｍｐｌｅ．ｏｒｇ", "ada@example.org"],
    ["a large letter with its accent apart", "T\u0308@example.org", "\u1e97@example.org"],
    ["a dot of Japanese writing", "ada@example。org", "ada@example.org"],
  ])("%s", (_, spelt, written) => expect(mailbox(spelt)).toBe(written));
});

describe("what may be two people's mailboxes stays apart", () => {
  test.each([
    ["dots at Outlook", "ada.love@outlook.com", "adalove@outlook.com"],
    ["one name at two domains of Microsoft", "ada@hotmail.com", "ada@outlook.com"],
    ["one name at two domains of Fastmail", "ada@fastmail.com", "ada@fastmail.fm"],
    ["a hyphen in a subdomain at Fastmail", "x@ada-love.fastmail.com", "ada-love@fastmail.com"],
    ["names with a hyphen at Yahoo", "jean-paul@yahoo.fr", "jean-pierre@yahoo.fr"],
    ["a plus at XS4ALL", "ada+tdh@xs4all.nl", "ada@xs4all.nl"],
    ["a plus at an unknown domain", "info+geneva@example.org", "info@example.org"],
    ["dots at an unknown domain", "ada.love@example.org", "adalove@example.org"],
    ["a domain under Gmail's", "a.da@mail.gmail.com", "ada@gmail.com"],
    ["nothing before the plus", "+ada@gmail.com", "+bob@gmail.com"],
    ["a quoted local part", '"ada+love"@gmail.com', '"ada+bob"@gmail.com'],
    ["a domain with a path", "ada@example.org/x", "ada@example.org"],
  ])("%s", (_, one, other) => expect(mailbox(one)).not.toBe(mailbox(other)));
});

describe("the domain comes along", () => {
  test.each([
    ["ada@example.org", "example.org"],
    ["ada@googlemail.com", "gmail.com"],
    ["@googlemail.com", "gmail.com"],
    ["tdh@ada.fastmail.com", "fastmail.com"],
    ["ada@love@example.org", "example.org"],
    ["ada@", ""],
    ["ada", ""],
    ["", ""],
  ])("of %j: %j", (email, domain) => expect(canonicalAddress(email).domain).toBe(domain));
});

test.each([
  ["Bücher.Example.", "xn--bcher-kva.example"],
  ["example.org.\u00ad", "example.org"],
  ["xn--bcher-kva.example", "xn--bcher-kva.example"],
  ["Not a Domain/", "not a domain/"],
  ["%65xample.org", "%65xample.org"],
])("the domain %j is %j in ASCII", (domain, ascii) => expect(asciiDomain(domain)).toBe(ascii));

describe("for any text", () => {
  const part = fc.string({ unit: "binary", maxLength: 12 });
  const domain = fc.oneof(
    part,
    fc.domain(),
    fc.constantFrom("gmail.com", "pm.me", "ya.ru", "sent.com", "a.sent.com", "1.2..", "a b ."),
  );
  const anyAddress = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("@", ".", "+", "-", "_", '"', " ", "a", "。", "K", "İ") }),
    fc.tuple(part, domain).map((parts) => parts.join("@")),
    fc.emailAddress(),
  );

  test("a canonical address is its own canonical address", () => {
    fc.assert(
      fc.property(anyAddress, (email) => {
        const once = canonicalAddress(email);
        expect(canonicalAddress(once.mailbox)).toEqual(once);
      }),
      { numRuns: 5000 },
    );
  });

  test("large letters and outer space do not matter", () => {
    const ascii = fc.tuple(fc.string({ unit: "grapheme-ascii" }), fc.oneof(fc.domain(), fc.constant("gmail.com")));
    fc.assert(
      fc.property(ascii, fc.stringMatching(/^[ \t\n]*$/), fc.stringMatching(/^[ \t\n]*$/), (parts, before, after) => {
        const email = parts.join("@");
        expect(canonicalAddress(before + email.toUpperCase() + after)).toEqual(canonicalAddress(email));
      }),
    );
  });
});

test("two local parts at an unknown domain are one mailbox only where they differ in nothing but case", () => {
  const local = fc.stringMatching(/^[a-zA-Z0-9.+_-]{1,6}$/);
  const domain = fc.constantFrom("example.org", "bücher.example", "mail.gmail.com", "yahoo.de", "gmx.de");
  const pair = fc.oneof(
    fc.tuple(local, local),
    fc.tuple(local, fc.nat(5), fc.constantFrom(".", "-", "_", "+", "+x")).map(([name, place, extra]) => {
      return [name, name.slice(0, place) + extra + name.slice(place)];
    }),
    local.map((name) => [name, name.toUpperCase()]),
  );
  fc.assert(
    fc.property(pair, domain, ([one = "", other = ""], at) => {
      const same = one.toLowerCase() === other.toLowerCase();
      expect(mailbox(`${one}@${at}`) === mailbox(`${other}@${at}`)).toBe(same);
    }),
    { numRuns: 1000 },
  );
});

test("a Gmail address with dots anywhere and a tag after a plus is its bare form", () => {
  const letters = fc.array(fc.tuple(fc.constantFrom("", ".", ".."), fc.stringMatching(/^[a-z0-9]$/)), { minLength: 1 });
  fc.assert(
    fc.property(letters, fc.stringMatching(/^(\+[a-zA-Z0-9.+-]*)?$/), (dotted, tag) => {
      const name = dotted.map(([, letter]) => letter).join("");
      expect(mailbox(`${dotted.flat().join("")}${tag}@googlemail.com`)).toBe(`${name}@gmail.com`);
    }),
  );
});
