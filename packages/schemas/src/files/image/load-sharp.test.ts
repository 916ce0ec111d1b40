import { expect, test } from "vitest";
import { ImageToolMissingError, loadSharp } from "./load-sharp.js";

test("without sharp, the error says how to install it", async () => {
  const missing = new Error("Cannot find package 'sharp'");
  const error: unknown = await loadSharp(() => Promise.reject(missing)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ImageToolMissingError);
  expect(error).toMatchObject({ message: expect.stringContaining("npm install --save-dev sharp"), cause: missing });
});
