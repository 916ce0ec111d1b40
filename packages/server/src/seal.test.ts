import { expect, test } from "vitest";
import { createOpen, createSeal } from "./index.js";
import { keyPair } from "./testing/definitions.js";

const { publicKey, privateKey } = keyPair();
const values = { givenName: "Ada", email: "ada@example.org" };

test("what is sealed to an office is opened with its private key", async () => {
  const sealed = await createSeal("sweetie", publicKey)("row-1", values);
  expect(await createOpen("sweetie", privateKey)("row-1", sealed)).toEqual(values);
});

test("rows sealed together share one encapsulated key, and later ones do not", async () => {
  const seal = createSeal("sweetie", publicKey);
  const [first, second] = await Promise.all([seal("row-1", values), seal("row-2", values)]);
  const later = await seal("row-3", values);
  expect(first.enc).toEqual(second.enc);
  expect(first.ciphertext).not.toEqual(second.ciphertext);
  expect(later.enc).not.toEqual(first.enc);
  const open = createOpen("sweetie", privateKey);
  expect(await Promise.all([open("row-2", second), open("row-3", later)])).toEqual([values, values]);
});

test("an altered row, another row's id, another petition and another key are refused", async () => {
  const sealed = await createSeal("sweetie", publicKey)("row-1", values);
  const altered = { ...sealed, ciphertext: Buffer.from(sealed.ciphertext).fill(0, 0, 1) };
  await expect(createOpen("sweetie", privateKey)("row-1", altered)).rejects.toThrow();
  await expect(createOpen("sweetie", privateKey)("row-2", sealed)).rejects.toThrow();
  await expect(createOpen("other", privateKey)("row-1", sealed)).rejects.toThrow();
  await expect(createOpen("sweetie", keyPair().privateKey)("row-1", sealed)).rejects.toThrow();
});
