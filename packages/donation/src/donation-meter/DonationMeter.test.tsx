import { DonationMeter } from "@tdh/donation";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { meterExamples } from "./examples.js";

test("counts what was paid and nothing that is still awaited", async () => {
  await render(<DonationMeter {...meterExamples("en").underWay} />);
  await expect.element(page.getByText("€1,250.50 raised")).toBeVisible();
  await expect.element(page.getByText("31 donors")).toBeVisible();
  await expect
    .element(page.getByRole("progressbar", { name: "€1,250.50 of €5,000" }))
    .toHaveAttribute("value", "125050");
});

test("without a goal there is no meter", async () => {
  await render(<DonationMeter {...meterExamples("en").withoutGoal} />);
  await expect.element(page.getByText("€1,250.50 raised")).toBeVisible();
  await expect.element(page.getByRole("progressbar")).not.toBeInTheDocument();
});
