import { PetitionJourney } from "@tdh/petition";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Client } from "@tdh/client";
import "@tdh/petition/styles.css";
import "@tdh/ui/styles.css";
import { accepting, journey, journeyExamples } from "../examples.js";

const field = (name: string) => page.getByRole("textbox", { name });
const sign = page.getByRole("button", { name: "Sign the petition" });

async function fillIn(): Promise<void> {
  await field("First name").fill("Ada");
  await field("Last name").fill("Lovelace");
  await field("Email address").fill("ada@example.org");
  await page.getByRole("combobox", { name: "Country" }).selectOptions("Netherlands");
}

const states = (["en", "de", "ar"] as const).flatMap((locale) =>
  Object.entries(journeyExamples(locale)).map(([state, props]) => ({ locale, state, props })),
);

test.each(states)("in $locale the example $state passes axe and does not overflow 320 px", async ({ props }) => {
  await page.viewport(320, 800);
  const { container } = await render(<PetitionJourney {...props} />);
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test("sends what was entered, a no for what was not ticked, and thanks", async () => {
  const send = vi.fn(accepting.sign);
  await render(<PetitionJourney {...journey("en", { client: { ...accepting, sign: send } })} />);
  await fillIn();
  await page.getByRole("checkbox", { name: "Send me the newsletter." }).click();
  await sign.click();
  await expect.element(page.getByRole("heading", { name: "Thank you. One step is left" })).toHaveFocus();
  expect(send.mock.calls).toEqual([
    [
      "school-meals",
      {
        values: { givenName: "Ada", familyName: "Lovelace", email: "ada@example.org", country: "NL" },
        consents: { newsletter: true, partners: false },
        locale: "en",
      },
    ],
  ]);
});

test("nothing is ticked beforehand", async () => {
  await render(<PetitionJourney {...journey()} />);
  for (const checkbox of page.getByRole("checkbox").all()) await expect.element(checkbox).not.toBeChecked();
});

test("says what is wrong beside each field and in a summary that takes focus and leads there", async () => {
  const send = vi.fn(accepting.sign);
  await render(<PetitionJourney {...journey("en", { client: { ...accepting, sign: send } })} />);
  await field("Email address").fill("ada@");
  await sign.click();
  const summary = page.getByRole("alert", { name: "There is a problem" });
  await expect.element(summary).toHaveFocus();
  expect(
    summary
      .getByRole("link")
      .all()
      .map((link) => link.element().textContent),
  ).toEqual([
    "Enter your first name",
    "Enter your last name",
    "Enter an email address in the form name@example.org",
    "Choose your country",
  ]);
  await expect.element(field("First name")).toHaveAccessibleDescription("Error: Enter your first name");
  await summary.getByRole("link", { name: "Enter an email address in the form name@example.org" }).click();
  await expect.element(field("Email address")).toHaveFocus();
  await expect.element(field("Email address")).toHaveValue("ada@");
  expect(send).not.toHaveBeenCalled();
});

test("the error summary takes focus again when the same faults are sent again", async () => {
  await render(<PetitionJourney {...journey()} />);
  await sign.click();
  await field("First name").fill(" ");
  await sign.click();
  await expect.element(page.getByRole("alert", { name: "There is a problem" })).toHaveFocus();
});

test("keeps what was typed and says so when the server cannot be reached", async () => {
  const cut: Client = { ...accepting, sign: async () => ({ status: "failed", failure: "network" }) };
  await render(<PetitionJourney {...journey("en", { client: cut })} />);
  await fillIn();
  await sign.click();
  await expect
    .element(page.getByRole("alert").getByText("We could not reach our server.", { exact: false }))
    .toBeVisible();
  await expect.element(field("First name")).toHaveValue("Ada");
});

test("while sending, the button keeps focus, says busy, and a second press sends nothing", async () => {
  let finish = (): void => {};
  const waiting = new Promise<void>((done) => (finish = done));
  const send = vi.fn<Client["sign"]>(async (...call) => {
    await waiting;
    return accepting.sign(...call);
  });
  await render(<PetitionJourney {...journey("en", { client: { ...accepting, sign: send } })} />);
  await fillIn();
  await sign.click();
  await expect.element(page.getByText("Sending your signature")).toBeInTheDocument();
  await expect.element(sign).toHaveFocus();
  await expect.element(sign).toHaveAttribute("aria-disabled", "true");
  await sign.click({ force: true });
  finish();
  await expect.element(page.getByRole("heading", { name: "Thank you. One step is left" })).toBeVisible();
  expect(send).toHaveBeenCalledTimes(1);
});

test("tells the page that somebody signed, without saying who", async () => {
  const heard: unknown[] = [];
  document.addEventListener("tdh:signed", (event) => heard.push(event instanceof CustomEvent && event.detail), {
    once: true,
  });
  await render(<PetitionJourney {...journey()} />);
  await fillIn();
  await sign.click();
  await expect.element(page.getByRole("heading", { name: "Thank you. One step is left" })).toBeVisible();
  expect(heard).toEqual([{ petition: "school-meals" }]);
});

test("can be filled in and sent with the keyboard alone, in the order of the page", async () => {
  await render(<PetitionJourney {...journey()} />);
  await userEvent.tab();
  for (const text of ["Ada", "Lovelace", "ada@example.org"]) {
    await userEvent.keyboard(text);
    await userEvent.tab();
  }
  await userEvent.keyboard("Netherl");
  await userEvent.tab();
  await userEvent.keyboard("2518gs{Enter}");
  await expect.element(page.getByRole("heading", { name: "Thank you. One step is left" })).toBeVisible();
});

test.each([
  [journeyExamples("en").firstSignature, "1 person has signed", "1 of 10,000 signatures", 1],
  [journeyExamples("en").pastGoal, "60,412 people have signed", "60,412 of 10,000 signatures", 10_000],
])("counts in words and never overshoots its meter", async (props, words, name, value) => {
  await render(<PetitionJourney {...props} />);
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(page.getByRole("progressbar", { name })).toHaveAttribute("value", String(value));
});

test("in Arabic the form runs from right to left, and an address does not", async () => {
  await render(<PetitionJourney {...journey("ar")} />);
  const form = page.getByRole("form");
  expect(getComputedStyle(form.element()).direction).toBe("rtl");
  const email = form.element().querySelector("[name=email]");
  expect(email && getComputedStyle(email).direction).toBe("ltr");
});

test("a petition that needs no mail says that the signature counts, and offers to give", async () => {
  const sign: Client["sign"] = async () => ({
    status: "ok",
    value: { status: "accepted", confirmation: "none", total: 4218 },
  });
  const donate = { href: "#give", label: "Give as well" };
  await render(<PetitionJourney {...journey("en", { client: { ...accepting, sign }, donate })} />);
  await fillIn();
  await page.getByRole("button", { name: "Sign the petition" }).click();
  await expect.element(page.getByRole("heading", { name: "Thank you for signing" })).toHaveFocus();
  await expect.element(page.getByRole("link", { name: "Give as well" })).toHaveAttribute("href", "#give");
  const whatsapp = page.getByRole("link", { name: "Share on WhatsApp" }).element().getAttribute("href") ?? "";
  expect(new URL(whatsapp).searchParams.get("text")).toContain("https://example.org/school-meals");
});

test("without a script it posts to the campaign server", async () => {
  await render(<PetitionJourney {...journey()} />);
  const form = page.getByRole("form", { name: "A warm meal at every school" });
  await expect.element(form).toHaveAttribute("method", "post");
  await expect.element(form).toHaveAttribute("action", "/v1/petitions/school-meals/signatures");
});

test("copies the address of the campaign, and says so", async () => {
  const copy = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await render(<PetitionJourney {...journey()} />);
  await fillIn();
  await sign.click();
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect.element(page.getByText("The link has been copied")).toBeVisible();
  expect(copy.mock.calls).toEqual([["https://example.org/school-meals"]]);
  copy.mockRestore();
});
