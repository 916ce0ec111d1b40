import { ProgressMeter } from "@tdh/ui";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { progressMeterExamples } from "./examples.js";

test("is a progress bar that is named by what was reached, out of what", async () => {
  await render(<ProgressMeter {...progressMeterExamples("en").half} />);
  const meter = page.getByRole("progressbar", { name: "5,000 of 10,000 signatures", exact: true });
  await expect.element(meter).toHaveAttribute("value", "5000");
  await expect.element(meter).toHaveAttribute("max", "10000");
});

test("less than nothing is shown as nothing", async () => {
  await render(<ProgressMeter {...progressMeterExamples("en").nothing} value={-5} />);
  await expect.element(page.getByRole("progressbar")).toHaveAttribute("value", "0");
});
