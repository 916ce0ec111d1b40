import type { Campaign } from "./campaign.js";
import { checkCampaign } from "./check/check-document.js";
import { startOf } from "./check/dates.js";
import type { Finding } from "./check/finding.js";
import { describeFinding } from "./findings/describe-finding.js";
import { en } from "./findings/en.js";

/** Whether a campaign is public at a moment, and why not. */
export interface Publication {
  /** `refused`: it would be public, and errors keep it from being. */
  readonly state: "draft" | "scheduled" | "published" | "withdrawn" | "refused";
  /** What keeps it from being published; also those of a draft. */
  readonly errors: readonly Finding[];
  /** The next moment at which the answer may be another: until then a page may be kept, and no longer. */
  readonly changesAt: Date | undefined;
}

/**
 * Whether a campaign may be shown at a moment: not before it is published, not once it is withdrawn, and never while
 * `checkCampaign` finds an error in it. A consent that runs out is such an error, so ask anew for each page that is sent.
 */
export function publicationOf(campaign: Campaign, now: Date = new Date()): Publication {
  const errors = errorsAt(campaign, now);
  return { state: stateOf(campaign, now, errors.length > 0), errors, changesAt: nextChange(campaign, now) };
}

/** A campaign is not to be shown. The message names each finding; nothing of a person stands in it but their id. */
export class NotPublishedError extends Error {
  override readonly name = "NotPublishedError";

  constructor(
    campaign: Pick<Campaign, "id">,
    readonly publication: Publication,
  ) {
    const { state, errors } = publication;
    const lines = errors.map(
      (finding) => `  ${finding.path.join(".") || "(document)"}: ${describeFinding(finding, en)}`,
    );
    super([`The campaign "${campaign.id}" is not shown: it is ${state}.`, ...lines].join("\n"));
  }
}

function stateOf({ publishedAt, withdrawnAt }: Campaign, now: Date, hasErrors: boolean): Publication["state"] {
  if (!publishedAt) return "draft";
  if (withdrawnAt && Date.parse(withdrawnAt) <= now.getTime()) return "withdrawn";
  if (now.getTime() < Date.parse(publishedAt)) return "scheduled";
  return hasErrors ? "refused" : "published";
}

/** What was found in a document, which does not change, and the time for which that holds. */
const known = new WeakMap<Campaign, { readonly from: number; readonly until: number; readonly errors: Finding[] }>();

function errorsAt(campaign: Campaign, now: Date): readonly Finding[] {
  const before = known.get(campaign);
  if (before && before.from <= now.getTime() && now.getTime() < before.until) return before.errors;
  const errors = checkCampaign(campaign, { now, notes: false }).filter(({ severity }) => severity === "error");
  known.set(campaign, { from: now.getTime(), until: nextChange(campaign, now)?.getTime() ?? Infinity, errors });
  return errors;
}

function nextChange({ publishedAt, withdrawnAt, people = [] }: Timed, now: Date): Date | undefined {
  const days = people.flatMap(({ consent, riskReview }) =>
    [consent?.date, consent?.expiresOn, consent?.withdrawnOn, riskReview?.date].flatMap((date) => date ?? []),
  );
  const moments = [publishedAt, withdrawnAt].flatMap((instant) => (instant ? Date.parse(instant) : []));
  const later = [...days.map(startOf), ...moments].filter((time) => time > now.getTime());
  return later.length > 0 ? new Date(Math.min(...later)) : undefined;
}

/** What of a campaign has to do with time; one that was not parsed may lack its people. */
type Timed = Pick<Campaign, "publishedAt" | "withdrawnAt"> & Partial<Pick<Campaign, "people">>;
