import { Disclosure } from "@tdh/ui";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { disclosureExamples } from "./examples.js";

const { closed, open } = disclosureExamples("en");
const answer = (text: string) => page.getByText(text, { exact: true });

afterEach(() => document.body.replaceChildren());

test("is closed at first, unless it is told otherwise", async () => {
  await render(<Disclosure {...closed}>First answer</Disclosure>);
  await render(<Disclosure {...open}>Second answer</Disclosure>);
  await expect.element(answer("First answer")).not.toBeVisible();
  await expect.element(answer("Second answer")).toBeVisible();
});

test("opens and closes with the keyboard and with a press, before scripts arrive", async () => {
  document.body.innerHTML = renderToString(<Disclosure summary="Question">Answer</Disclosure>);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(answer("Answer")).toBeVisible();
  await userEvent.keyboard(" ");
  await expect.element(answer("Answer")).not.toBeVisible();
  await page.getByText("Question").click();
  await expect.element(answer("Answer")).toBeVisible();
});

test("of those in a group one is open at a time, others open by themselves", async () => {
  await render(
    <>
      {["a", "b"].map((name) => (
        <Disclosure key={name} summary={`Question ${name}`} group="questions">
          {`Answer ${name}`}
        </Disclosure>
      ))}
      <Disclosure summary="Question c">Answer c</Disclosure>
    </>,
  );
  for (const name of ["a", "c", "b"]) await page.getByText(`Question ${name}`).click();
  await expect.element(answer("Answer a")).not.toBeVisible();
  await expect.element(answer("Answer b")).toBeVisible();
  await expect.element(answer("Answer c")).toBeVisible();
});
