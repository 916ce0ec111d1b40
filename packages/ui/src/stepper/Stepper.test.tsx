import { Stepper } from "@tdh/ui";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { stepperExamples } from "./examples.js";

const examples = stepperExamples("en");
const steps = page.getByRole("navigation", { name: "Your gift, step by step" });
const links = () =>
  steps
    .getByRole("link")
    .all()
    .map((link) => link.element().textContent);

test.each([
  [examples.first, "Amount", "Step 1 of 3: Amount"],
  [examples.middle, "Your details", "Step 2 of 3: Your details"],
  [examples.withoutWayBack, "Payment", "Step 3 of 3: Payment"],
])("says which step this is, in a sentence and in the list", async (example, name, sentence) => {
  await render(<Stepper {...example} />);
  await expect.element(steps.getByText(sentence)).toBeVisible();
  const current = steps.element().querySelectorAll("[aria-current=step]");
  expect([...current].map((step) => step.querySelector(".tdh-step-name")?.textContent)).toEqual([name]);
});

test("a step that is done says so, and leads back; the present one and those to come lead nowhere", async () => {
  await render(<Stepper {...examples.middle} />);
  expect(links()).toEqual(["Amount (done)"]);
  await expect.element(steps.getByRole("link")).toHaveAttribute("href", "#amount");
});

test("a step that is done without an address is told, but no link", async () => {
  await render(<Stepper {...examples.withoutWayBack} />);
  expect(links()).toEqual([]);
  await expect.element(steps.getByRole("listitem").nth(0)).toHaveTextContent("Amount (done)");
});

test("when all are done none is the present one", async () => {
  await render(<Stepper {...examples.done} />);
  expect(links()).toEqual(["Amount (done)", "Your details (done)", "Payment (done)"]);
  expect(steps.element().querySelector("[aria-current]")).toBeNull();
  await expect.element(steps.getByText("Step", { exact: false })).not.toBeInTheDocument();
});

test("blocks nothing: there is no control that cannot be used", async () => {
  await render(<Stepper {...examples.first} />);
  expect(steps.element().querySelector("button, [disabled], [aria-disabled]")).toBeNull();
});
