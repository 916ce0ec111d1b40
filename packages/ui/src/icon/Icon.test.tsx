import { Icon, TdhProvider } from "@tdh/ui";
import { ar, en } from "@tdh/ui/messages";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "@tdh/ui/styles.css";
import { iconExamples } from "./examples.js";

const icons = Object.values(iconExamples());

test.each(icons)("$name is not read out, and as large and of the colour of its text", async ({ name }) => {
  const { container } = await render(
    <button type="button" style={{ fontSize: 30, color: "rgb(1, 2, 3)" }}>
      <Icon name={name} /> Words
    </button>,
  );
  await expect.element(page.getByRole("button")).toHaveAccessibleName("Words");
  const svg = container.querySelector("svg");
  expect(svg?.getBoundingClientRect()).toMatchObject({ width: 30, height: 30 });
  const path = container.querySelector("path");
  expect(path && getComputedStyle(path).stroke).toBe("rgb(1, 2, 3)");
});

test("in Arabic what points along the line is mirrored, a player’s sign is not", async () => {
  const mirrored = async (messages: typeof ar) => {
    const { container, unmount } = await render(
      <TdhProvider messages={messages}>
        {icons.map(({ name }) => (
          <Icon key={name} name={name} />
        ))}
      </TdhProvider>,
    );
    const signs = [...container.querySelectorAll("svg")];
    const names = icons.filter((_, index) => signs[index] && getComputedStyle(signs[index]).transform !== "none");
    await unmount();
    return names.map(({ name }) => name);
  };
  expect(await mirrored(ar)).toEqual(["arrow", "external"]);
  expect(await mirrored(en)).toEqual([]);
});
