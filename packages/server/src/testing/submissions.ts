import { signatureSchema, type Petition } from "@tdh/schemas";
import { checkSignature } from "@tdh/schemas/rules";
import fc from "fast-check";
import { expect } from "vitest";
import type { TestServer } from "./server.js";

const rubbish = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constant("<script>"),
  fc.constant(" "),
);
const notText = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.constant([]));
const mostly = <Value>(good: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 40, arbitrary: good }, { weight: 1, arbitrary: rubbish }, { weight: 1, arbitrary: notText });
const rarely = fc.oneof({ weight: 30, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: rubbish });

/** Signature requests: right ones, nearly right ones and nonsense. What is `undefined` is not sent. */
const submission = fc.record({
  values: mostly(
    fc.record({
      givenName: mostly(fc.constantFrom("Ada", "Zoë", "Jean-Luc", "مريم", "李", "O’Neil", " Ada  Maria ")),
      familyName: mostly(fc.constantFrom("Quill", "van der Ven", "Ñ", "Ørsted")),
      email: mostly(fc.oneof(fc.emailAddress(), fc.constantFrom("ada@example.org", "jörg@bücher.example", "a@b"))),
      country: mostly(fc.constantFrom("NL", "nl", "NL", "DE", "XX")),
      postcode: mostly(fc.constantFrom("1234 AB", "1234ab", "", "10115", undefined)),
      extra: rarely,
    }),
  ),
  consents: mostly(
    fc.constantFrom(undefined, {}, { newsletter: true }, { newsletter: false }, { newsletter: "yes" }, { other: true }),
  ),
  locale: mostly(fc.constantFrom("en", "nl", "ar", "da", "xx")),
  source: mostly(fc.constantFrom(undefined, { utm_source: "mail" }, { ref: "x".repeat(201) }, { other: "x" })),
  extra: rarely,
});

/** Checks that the rules, the zod schema and the server say the same of so many submissions. */
export async function compareVerdicts(
  server: TestServer,
  petition: Petition,
  runs: number,
): Promise<Record<string, number>> {
  const seen = { accepted: 0, refused: 0 };
  const schema = signatureSchema(petition);
  await fc.assert(
    fc.asyncProperty(submission, async (given) => {
      const sent: unknown = JSON.parse(JSON.stringify(given));
      const checked = checkSignature(petition, sent);
      expect(schema.safeParse(sent).success).toBe(checked.ok);
      const answer = await server.sign(sent);
      expect(answer.statusCode).toBe(checked.ok ? 202 : 422);
      seen[checked.ok ? "accepted" : "refused"] += 1;
      if (checked.ok) return;
      const told = answer.json<{ issues: { path: string[]; code: string }[] }>().issues;
      expect(told.map(({ path, code }) => [path, code])).toEqual(checked.issues.map(({ path, code }) => [path, code]));
    }),
    { numRuns: runs },
  );
  return seen;
}
