import type { Campaign } from "../campaign.js";
import type { Person } from "../people.js";
import { usesOfPeople, type PersonUse } from "./campaign-structure.js";
import { day, startOf } from "./dates.js";
import type { FindingPath, Report } from "./finding.js";

/** How long before a consent ends it is said. */
const daysOfNotice = 30;

/**
 * Safeguarding of the people on a page: consent, risk review, names and faces. A fictional person needs none of it; one
 * whose age is not given is protected like a child (UN Convention on the Rights of the Child, Article 1: under 18).
 */
export function checkPeople(campaign: Campaign, report: Report, now: Date): void {
  const uses = usesOfPeople(campaign);
  for (const [index, person] of campaign.people.entries()) {
    const here = uses.filter((use) => use.person === person.id);
    if (here.length === 0 || person.naming === "fictional") continue;
    const path = ["people", index];
    checkConsent(person, path, { report, now, needs: needsOf(campaign, here) });
    checkRiskReview(person, path, { report, now });
    checkName(person, path, report);
    checkPictures(person, here, report);
  }
  checkDepictions(campaign, report);
}

/** Whether a person is a child, or may be one. */
export function isChild({ age }: Pick<Person, "age">): boolean {
  return age === undefined || age < 18;
}

interface Needs {
  readonly purposes: readonly string[];
  readonly channels: readonly string[];
}

function needsOf({ blocks }: Campaign, uses: readonly PersonUse[]): Needs {
  const asksForMoney = blocks.some(({ type }) => type === "donation");
  const isShared = uses.some(({ path }) => path[0] === "sharing");
  return {
    purposes: asksForMoney ? ["campaign", "fundraising"] : ["campaign"],
    channels: isShared ? ["website", "social-media"] : ["website"],
  };
}

function checkConsent(
  { id, consent, ...person }: Person,
  path: FindingPath,
  { report, now, needs }: { readonly report: Report; readonly now: Date; readonly needs: Needs },
): void {
  if (!consent) return report("consent_missing", path, { id });
  const at = [...path, "consent"];
  const { givenBy, purposes, channels, date, expiresOn, withdrawnOn } = consent;
  if (isChild(person)) {
    if (!givenBy.includes("child")) report("consent_child_missing", [...at, "givenBy"], { id });
    if (!givenBy.includes("guardian")) report("consent_guardian_missing", [...at, "givenBy"], { id });
  } else if (!givenBy.includes("adult")) report("consent_adult_missing", [...at, "givenBy"], { id });
  for (const purpose of needs.purposes)
    if (!purposes.some((agreed) => agreed === purpose))
      report("consent_purpose_missing", [...at, "purposes"], { id, purpose });
  for (const channel of needs.channels)
    if (!channels.some((agreed) => agreed === channel))
      report("consent_channel_missing", [...at, "channels"], { id, channel });
  if (startOf(date) > now.getTime()) report("consent_in_future", [...at, "date"], { id, date });
  if (withdrawnOn && startOf(withdrawnOn) <= now.getTime())
    return report("consent_withdrawn", [...at, "withdrawnOn"], { id, date: withdrawnOn });
  if (!expiresOn) return;
  if (startOf(expiresOn) <= now.getTime()) report("consent_expired", [...at, "expiresOn"], { id, date: expiresOn });
  else if (startOf(expiresOn) <= now.getTime() + daysOfNotice * day)
    report("consent_ends_soon", [...at, "expiresOn"], { id, date: expiresOn });
}

function checkRiskReview(
  { id, riskReview, circumstances }: Person,
  path: FindingPath,
  { report, now }: { readonly report: Report; readonly now: Date },
): void {
  if (!riskReview) {
    const displaced = circumstances.some((circumstance) => circumstance === "refugee" || circumstance === "displaced");
    return report(displaced ? "risk_review_missing_displaced" : "risk_review_missing", path, { id });
  }
  const at = [...path, "riskReview"];
  const { date, outcome } = riskReview;
  if (startOf(date) > now.getTime()) report("risk_review_in_future", [...at, "date"], { id, date });
  if (outcome === "do-not-publish") report("risk_review_refused", [...at, "outcome"], { id });
}

function checkName({ id, naming, wishesToBeNamed, circumstances }: Person, path: FindingPath, report: Report): void {
  if (naming !== "own") return;
  if (circumstances.includes("sexual-exploitation")) report("exploited_named", [...path, "naming"], { id });
  else if (wishesToBeNamed !== true) report("named_unwished", [...path, "naming"], { id });
}

function checkPictures(person: Person, uses: readonly PersonUse[], report: Report): void {
  const { id, circumstances, wishesToBeIdentifiable } = person;
  for (const { path, shown } of uses) {
    if (!shown || !isReal(shown.depicts)) continue;
    if (circumstances.includes("sexual-exploitation")) {
      if (shown.identifiable !== false) report("exploited_recognisable", path, { id });
    } else if (shown.identifiable && wishesToBeIdentifiable !== true) report("recognisable_unwished", path, { id });
  }
}

/**
 * A picture of a real person names them, so that their consent holds for it, and says whether they are recognisable.
 * Somebody who does not exist has none to give.
 */
function checkDepictions({ blocks, sharing, people }: Campaign, report: Report): void {
  const shown = blocks.flatMap((block, index) =>
    block.type === "image" || block.type === "video" ? [{ block, path: ["blocks", index] as FindingPath }] : [],
  );
  const pictures = sharing?.image ? [...shown, { block: sharing.image, path: ["sharing", "image"] }] : shown;
  for (const { block, path } of pictures) {
    if (!isReal(block.depicts)) continue;
    const named = people.find(({ id }) => id === block.person);
    if (block.person === undefined || named?.naming === "fictional") report("depicted_person_missing", path);
    if (block.identifiable === undefined) report("recognisable_unstated", path);
  }
}

function isReal(depicts: string): boolean {
  return depicts === "this-person" || depicts === "other-person";
}
