import type { Page } from "playwright";
import { expect } from "playwright/test";
import type { Site } from "../site.js";

/** A mail as the development mailbox gives it. */
export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly links: readonly string[];
}

const ada = {
  givenName: "Ada",
  familyName: "Lovelace",
  email: "ada@example.org",
  country: "NL",
  postcode: "2518 GS",
};

/** Signs as `curl` would: an ordinary form post. */
export function postSignature(site: Site, change: Record<string, string> = {}): Promise<Response> {
  return fetch(`${site.url}/v1/petitions/sweetie/signatures`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ ...ada, locale: "en", ...change }),
  });
}

/** Presses the button behind the mailed link. */
export async function confirm(site: Site, address: string): Promise<Response> {
  return fetch((await confirmationLink(site, address)) ?? "", { method: "POST" });
}

/** The link in the newest mail to an address, once the mail has arrived. */
export async function confirmationLink(site: Site, address: string): Promise<string | undefined> {
  await expect.poll(async () => (await mailsTo(site, address)).length, { timeout: 5000 }).toBeGreaterThan(0);
  return (await mailsTo(site, address)).at(-1)?.links[0];
}

export async function mailsTo(site: Site, address: string): Promise<ReceivedMail[]> {
  const answer = await fetch(`${site.url}/dev/mailbox.json`);
  const mails: ReceivedMail[] = await answer.json();
  return mails.filter(({ to }) => to === address);
}

export async function count(
  site: Site,
): Promise<{ total: number; pending: number; byCountry: Record<string, number> }> {
  return (await fetch(`${site.url}/v1/petitions/sweetie/count`)).json();
}

/** Fills in the petition's form by the labels that a person reads. */
export async function fillIn(page: Page, email: string): Promise<void> {
  const form = page.getByRole("form", { name: "Stop the sexual exploitation of children online" });
  await form.getByLabel("First name").fill(ada.givenName);
  await form.getByLabel("Last name").fill(ada.familyName);
  await form.getByLabel("Email address").fill(email);
  await form.getByLabel("Country").selectOption("BE");
}
