import type { CheckOptions, FindingCode, FindingPath, Severity } from "@tdh/schemas";
import {
  exampleAppeal,
  exampleDocument,
  exampleOffice,
  examplePetition,
  placeOf,
  type AppealDraft,
  type BlockDraft,
  type CampaignDraft,
  type OfficeDraft,
  type PetitionDraft,
} from "../example-document.js";

/** A rule, a document that breaks it, and one near it that does not. */
export interface Rule {
  /** What the rule asks, in the words of the page on content. */
  readonly rule: string;
  readonly breaks: unknown;
  /** All that is found in it, but for notes. */
  readonly found: readonly Expected[];
  readonly keeps: unknown;
  /** What is found in the one that does not break this rule; nothing, as a rule. */
  readonly left: readonly Expected[];
  readonly options: CheckOptions;
}

/** How grave, what, and where. */
export type Expected = readonly [severity: Severity, code: FindingCode, path: FindingPath];

interface Pair<Draft> {
  readonly found: Expected | readonly Expected[];
  readonly breaks: (draft: Draft) => void;
  /** Left out: the example itself. */
  readonly keeps?: (draft: Draft) => void;
  readonly left?: readonly Expected[];
  readonly options?: CheckOptions;
}

/** A rule for campaigns: two changes of the example. */
export const campaignRule = ruleOf<CampaignDraft>(exampleDocument);
export const petitionRule = ruleOf<PetitionDraft>(examplePetition);
export const appealRule = ruleOf<AppealDraft>(exampleAppeal);
export const officeRule = ruleOf<OfficeDraft>(exampleOffice);

/** The place of the first block of a type in the example, and of something in it. */
export function inBlock(type: BlockDraft["type"], ...rest: FindingPath): FindingPath {
  return ["blocks", placeOf(exampleDocument(), type), ...rest];
}

/** Puts any value where the types would not have it: documents come from files. */
export function put(draft: object, key: string, value: unknown): void {
  Reflect.set(draft, key, value);
}

/** An item that the example has. */
export function itemOf<Item>(items: readonly Item[] | undefined, index: number): Item {
  const item = items?.[index];
  if (item === undefined) throw new RangeError(`The example has no item ${index} here.`);
  return item;
}

function ruleOf<Draft>(example: (change?: (draft: Draft) => void) => Draft) {
  return (rule: string, { found, breaks, keeps, left = [], options = {} }: Pair<Draft>): Rule => ({
    rule,
    breaks: example(breaks),
    found: isOne(found) ? [found] : found,
    keeps: example(keeps),
    left,
    options,
  });
}

function isOne(found: Expected | readonly Expected[]): found is Expected {
  return typeof found[0] === "string";
}
