import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { createOpen, createSeal, SealError } from "./index.js";
import { keyPair } from "./testing/definitions.js";

const { publicKey, privateKey } = keyPair();
const values = { givenName: "Ada", email: "ada@example.org" };

test("what is sealed to an office is opened with its private key", async () => {
  const sealed = await createSeal("sweetie", publicKey)("row-1", values);
  expect(await createOpen("sweetie", [privateKey])("row-1", sealed)).toEqual(values);
});

test("rows sealed together share one encapsulated key, and later ones do not", async () => {
  const seal = createSeal("sweetie", publicKey);
  const [first, second] = await Promise.all([seal("row-1", values), seal("row-2", values)]);
  await wait(150);
  const later = await seal("row-3", values);
  const [one, two, three] = [first, second, later].map((sealed) => sealed.split("."));
  expect(one?.[1]).toBe(two?.[1]);
  expect(one?.[2]).not.toBe(two?.[2]);
  expect(three?.[1]).not.toBe(one?.[1]);
  const open = createOpen("sweetie", [privateKey]);
  expect(await Promise.all([open("row-2", second), open("row-3", later)])).toEqual([values, values]);
});

test("an altered row, another row's id, another petition and another key are refused", async () => {
  const sealed = await createSeal("sweetie", publicKey)("row-1", values);
  const altered = sealed.replace(/.(?=.{30}$)/, (sign) => (sign === "A" ? "B" : "A"));
  await expect(createOpen("sweetie", [privateKey])("row-1", altered)).rejects.toThrow(SealError);
  await expect(createOpen("sweetie", [privateKey])("row-2", sealed)).rejects.toThrow(SealError);
  await expect(createOpen("other", [privateKey])("row-1", sealed)).rejects.toThrow(SealError);
  await expect(createOpen("sweetie", [keyPair().privateKey])("row-1", sealed)).rejects.toThrow(SealError);
});

test("after the key was changed, each row is opened with the one that it was sealed to", async () => {
  const next = keyPair();
  const rows = [
    await createSeal("sweetie", publicKey)("row-1", values),
    await createSeal("sweetie", next.publicKey)("row-2", values),
  ];
  const open = createOpen("sweetie", [next.privateKey, privateKey]);
  expect(await Promise.all(rows.map((row, index) => open(`row-${index + 1}`, row)))).toEqual([values, values]);
  await expect(createOpen("sweetie", [next.privateKey])("row-1", rows[0] ?? "")).rejects.toThrow(
    /not among those given/,
  );
});
