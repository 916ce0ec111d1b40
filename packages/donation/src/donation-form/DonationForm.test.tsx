import type { Client } from "@tdh/client";
import { DonationForm, TransferInstructions } from "@tdh/donation";
import { epcPayload, inGroups, type Locale } from "@tdh/schemas/rules";
import axe from "axe-core";
import jsQR from "jsqr";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "@tdh/donation/styles.css";
import "@tdh/ui/styles.css";
import { accepting, donation, donationExamples, transferExamples, transferOf } from "../examples.js";

const give = page.getByRole("button", { name: "Give" });
const otherAmount = page.getByRole("textbox", { name: "Amount in EUR" });

test.each(statesOf(donationExamples))(
  "in $locale the form $state passes axe and does not overflow 320 px",
  async ({ props }) => {
    await page.viewport(320, 800);
    const { container } = await render(<DonationForm {...props} />);
    await expectAccessible(container);
  },
);

test.each(statesOf(transferExamples))(
  "in $locale the instructions $state pass axe and do not overflow 320 px",
  async ({ props }) => {
    await page.viewport(320, 800);
    const { container } = await render(<TransferInstructions {...props} />);
    await expectAccessible(container);
  },
);

test("a suggested gift leads to one transfer, told in text and in the code alike", async () => {
  const send = vi.fn(accepting.donate);
  const { container } = await render(<DonationForm {...donation("en", { client: { ...accepting, donate: send } })} />);
  await page.getByRole("radio", { name: "€25" }).click();
  await give.click();
  await expect.element(page.getByRole("heading", { name: "Thank you. Now make the transfer" })).toHaveFocus();
  expect(send.mock.calls).toEqual([
    [
      "school-meals",
      {
        amount: 2500,
        currency: "EUR",
        frequency: "once",
        method: "transfer",
        values: {},
        consents: { newsletter: false },
        locale: "en",
      },
    ],
  ]);
  const transfer = transferOf(2500);
  expect([...container.querySelectorAll("dd")].map(({ textContent }) => textContent)).toEqual([
    transfer.payee,
    inGroups(transfer.iban),
    transfer.bic,
    "€25",
    inGroups(transfer.reference),
  ]);
  expect(await scan(container)).toBe(epcPayload(transfer));
});

test("another amount is asked for once it is chosen, and read by the rules of the language", async () => {
  const send = vi.fn(accepting.donate);
  await render(<DonationForm {...donation("nl", { client: { ...accepting, donate: send } })} />);
  const field = page.getByRole("textbox", { name: "EUR", exact: false });
  await expect.element(field).not.toBeInTheDocument();
  await page.getByRole("radio").last().click();
  await field.fill("1.250,50");
  await page.getByRole("button").click();
  await expect.poll(() => send.mock.calls[0]?.[1].amount).toBe(125_050);
});

test.each([
  ["en", "12.50"],
  ["de", "12,50"],
  ["fr", "12,50"],
  ["ar", "12.50"],
] as const)("in %s %s is an amount", async (locale, written) => {
  const send = vi.fn(accepting.donate);
  await render(<DonationForm {...donationExamples(locale).other} client={{ ...accepting, donate: send }} />);
  await expect.element(page.getByRole("textbox", { name: "EUR", exact: false })).toHaveValue(written);
  await page.getByRole("button").click();
  await expect.poll(() => send.mock.calls[0]?.[1].amount).toBe(1250);
});

test("the field of another amount stays hidden until then, and focusing it chooses nothing", async () => {
  await render(<DonationForm {...donationExamples("en").other} />);
  await expect.element(otherAmount).toBeVisible();
  await page.getByRole("radio", { name: "€10" }).click();
  await expect.element(page.getByText("Amount in EUR")).not.toBeVisible();
});

test.each([
  ["", "Choose or enter an amount"],
  ["a lot", "Enter the amount in figures, such as 25 or 12.50"],
  ["1.234", "This amount can be read in two ways. Enter it without thousands separators, such as 1234.50"],
  ["4.99", "The amount must be €5 or more"],
  ["10000.01", "The amount must be €10,000 or less"],
])("another amount of %j is refused: %s", async (typed, message) => {
  const send = vi.fn(accepting.donate);
  await render(<DonationForm {...donation("en", { client: { ...accepting, donate: send } })} />);
  await page.getByRole("radio", { name: "Another amount" }).click();
  await otherAmount.fill(typed);
  await give.click();
  await page.getByRole("alert").getByRole("link", { name: message }).click();
  await expect.element(otherAmount).toHaveFocus();
  await expect.element(otherAmount).toHaveValue(typed);
  expect(send).not.toHaveBeenCalled();
});

test("tells the page that somebody gave, without saying who or how much", async () => {
  const heard: unknown[] = [];
  const listen = (event: Event) => heard.push(event instanceof CustomEvent && event.detail);
  document.addEventListener("tdh:donate", listen, { once: true });
  await render(<DonationForm {...donationExamples("en").suggested} />);
  await give.click();
  await expect.poll(() => heard).toEqual([{ appeal: "school-meals" }]);
});

test("with nothing chosen the summary leads to the first amount", async () => {
  await render(<DonationForm {...donation()} />);
  await give.click();
  await page.getByRole("alert").getByRole("link", { name: "Choose or enter an amount" }).click();
  await expect.element(page.getByRole("radio", { name: "€10" })).toHaveFocus();
});

test("keeps the choice and says so when the server cannot be reached", async () => {
  const cut: Client = { ...accepting, donate: async () => ({ status: "failed", failure: "network" }) };
  await render(<DonationForm {...donation("en", { client: cut })} />);
  await page.getByRole("radio", { name: "€50" }).click();
  await give.click();
  await expect.element(page.getByText("We could not reach our server.", { exact: false })).toBeVisible();
  await expect.element(page.getByRole("radio", { name: "€50" })).toBeChecked();
});

function statesOf<Props>(examples: (locale: Locale) => Readonly<Record<string, Props>>) {
  return (["en", "de", "ar"] as const).flatMap((locale) =>
    Object.entries(examples(locale)).map(([state, props]) => ({ locale, state, props })),
  );
}

async function expectAccessible(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
}

/** Draws the code to a canvas and reads it with another program than the one that made it. */
async function scan(container: HTMLElement): Promise<string | undefined> {
  const svg = container.querySelector("svg");
  if (!svg) return undefined;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.outerHTML.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"'))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(400, 400);
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0, 400, 400);
  const pixels = context?.getImageData(0, 0, 400, 400);
  return pixels && jsQR(pixels.data, 400, 400)?.data;
}
