import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copySite, startSite, type Site } from "../site.js";

test("a story whose consent has run out is not shown, the finding is told to the office alone, and signing goes on", async () => {
  const site = await siteWith((text) => text.replace('expiresOn: "2029-09-14"', 'expiresOn: "2026-10-01"'));
  const answer = await fetch(`${site.url}/en`);
  const page = await answer.text();
  expect(answer.status).toBe(503);
  expect(page).toContain("This page is not available");
  expect(page).toContain('content="noindex"');
  for (const secret of ["Siti", "consent", "register"]) expect(page).not.toContain(secret);
  await expect.poll(() => site.printed()).toMatch(/people\.\d\.consent\.expiresOn: .*siti.*2026-10-01/);
  expect((await fetch(`${site.url}/v1/petitions/sweetie?locale=en`)).status).toBe(200);
});

test("a consent that runs out while the site runs takes the page away, without a restart", async () => {
  const tenYears = String(10 * 365 * 86_400_000);
  const clock = new URL("clock.ts", import.meta.url).href;
  const site = await startSite({ env: { NODE_OPTIONS: `--import=${clock}`, CLOCK_LEAP: tenYears } });
  onTestFinished(() => site.stop());
  for (const path of ["/en", "/nl", "/"]) expect((await fetch(site.url + path)).status).toBe(200);
  site.signal("SIGUSR2");
  for (const path of ["/en", "/nl", "/"])
    await expect.poll(async () => (await fetch(site.url + path)).status).toBe(503);
  expect(site.printed()).toMatch(/consent\.expiresOn: .*siti.*2029-09-14/);
});

test("a page that was withdrawn is gone", async () => {
  const site = await siteWith((text) =>
    text.replace("sensitiveTopics:", 'withdrawnAt: "2026-11-02T00:00:00Z"\nsensitiveTopics:'),
  );
  expect((await fetch(`${site.url}/en`)).status).toBe(410);
});

test("a draft is not there", async () => {
  const site = await siteWith((text) => text.replace(/^publishedAt: .*$/m, ""));
  expect((await fetch(`${site.url}/nl`)).status).toBe(404);
});

test("a document that cannot be used keeps the site from starting, with file, line and column", async () => {
  const started = siteWith((text) => text.replace("naming: pseudonym", "naming: pseudonim"));
  await expect(started).rejects.toThrow(/campaign\.yaml:\d+:\d+: .*pseudonim.*pseudonym/);
});

async function siteWith(change: (campaign: string) => string): Promise<Site> {
  const folder = await copySite();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "content", "campaign.yaml");
  const before = await readFile(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
  const site = await startSite({ folder });
  onTestFinished(() => site.stop());
  return site;
}
