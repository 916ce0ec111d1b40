import type { Block } from "./blocks.js";
import type { Campaign } from "./campaign.js";
import type { Person } from "./people.js";
import { placeBlocks } from "./place-blocks.js";
import { localize, type Locale, type Localized } from "./rules/locale.js";
import { textsOf } from "./texts.js";

/** What a page shows of a person, and nothing of what the office knows of them besides. */
export type PublicPerson = Pick<Localized<Person>, "name" | "naming" | "age" | "place">;

/** A block as a page shows it, in one language. */
export type PublicBlock = Shown<Localized<Block>>;

/** Stories and quotes carry the person; pictures and films no longer tell whose they are. */
type Shown<Any> = Any extends { readonly type: "story" | "quote" }
  ? Omit<Any, "person" | "id"> & { readonly person: PublicPerson } & Placed
  : Any extends { readonly type: "image" | "video" }
    ? Omit<Any, "person" | "identifiable" | "id"> & Placed
    : Omit<Any, "id"> & Placed;

interface Placed {
  /** In the page: the block's own, else its type, numbered from the second of a type on. */
  readonly id: string;
  /** The language of its texts: another than the page's where the block is not translated. */
  readonly locale: Locale;
}

/** A campaign as a page shows it, in one language. */
export interface PublicCampaign {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly contentWarning?: string | undefined;
  readonly blocks: readonly PublicBlock[];
}

/**
 * Flattens a campaign to one language, and leaves out what is the office's alone: consents, reviews, wishes, evidence.
 * A block that is not wholly translated is taken in the first of the document's languages that has all of it, so that
 * no block mixes two where one would do.
 *
 * @throws RangeError where a story or quote names a person whom the document does not have; `defineCampaign` tells it.
 */
export function publicCampaign(campaign: Campaign, locale: Locale): PublicCampaign {
  const { id, title, description, contentWarning } = localize(campaign, locale);
  const blocks = placeBlocks(campaign.blocks).map(({ block, id: place }) => {
    const language = languageOf(block, [locale, ...campaign.locales]);
    return show(block, campaign, { id: place, locale: language });
  });
  return { id, locale, title, description, contentWarning, blocks };
}

function languageOf(block: Block, order: readonly Locale[]): Locale {
  const texts = [...textsOf(block)];
  const whole = order.find((locale) => texts.every(({ text }) => text[locale] !== undefined));
  return whole ?? order[0] ?? "en";
}

function show(block: Block, { people, locales }: Campaign, placed: Placed): PublicBlock {
  const flat = <Part extends object>(part: Part) => localize({ ...part, locales }, placed.locale);
  const { locales: _asked, ...local } = flat(block);
  switch (local.type) {
    case "story":
    case "quote": {
      const person = people.find(({ id }) => id === local.person);
      if (!person) throw new RangeError(`The campaign tells about "${local.person}", who is none of its people.`);
      const { name, naming, age, place } = flat(person);
      return { ...local, ...placed, person: { name, naming, age, place } };
    }
    case "image":
    case "video": {
      const { person: _person, identifiable: _identifiable, ...picture } = local;
      return { ...picture, ...placed };
    }
    default:
      return { ...local, ...placed };
  }
}
