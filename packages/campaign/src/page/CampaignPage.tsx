import {
  NotPublishedError,
  publicationOf,
  publicCampaign,
  type Campaign,
  type Office,
  type PublicBlock,
} from "@tdh/schemas";
import { localize, type Locale } from "@tdh/schemas/rules";
import { createElement, type ReactNode } from "react";
import type { BlockComponents, BlockProps, BlockType, OuterProps, PageContext } from "../blocks/block.js";
import { Actions } from "../blocks/Actions.js";
import { Contact } from "../blocks/Contact.js";
import { DonationBlock } from "../blocks/DonationBlock.js";
import { Faq } from "../blocks/Faq.js";
import { Headline } from "../blocks/Headline.js";
import { Help } from "../blocks/Help.js";
import { Links } from "../blocks/Links.js";
import { NoticeBlock } from "../blocks/NoticeBlock.js";
import { PetitionBlock } from "../blocks/PetitionBlock.js";
import { Picture } from "../blocks/Picture.js";
import { Quote } from "../blocks/Quote.js";
import { Statistics } from "../blocks/Statistics.js";
import { Story } from "../blocks/Story.js";
import { Text } from "../blocks/Text.js";
import type { ImageSets } from "../images/image-set.js";
import type { DonationIslandProps, PetitionIslandProps } from "../island/Island.js";
import { campaignMessages } from "../messages/index.js";
import type { CampaignMessages } from "../messages/types.js";
import { Video } from "../video/Video.js";
import { arrange } from "./arrange.js";
import { ContentWarning } from "./ContentWarning.js";
import { PreviewNote } from "./PreviewNote.js";

/**
 * The main part of a campaign page, from its document, for the server to render: it has no script of its own.
 * The petitions, appeals and films in it come alive with `hydrateIslands` from `@tdh/campaign/hydrate`.
 *
 * @throws NotPublishedError unless the campaign is published and `checkCampaign` finds no error in it at `now`. A consent
 * that runs out is such an error: draw the page anew for each answer, or at the latest at `publicationOf(…).changesAt`.
 * With `preview` it draws any document.
 * @throws MissingWidgetError where the document names a petition or an appeal that was not given.
 */
export function CampaignPage(props: CampaignPageProps): ReactNode {
  const { campaign, locale, office, messages, now, preview = false } = props;
  const publication = publicationOf(campaign, now);
  if (!preview && publication.state !== "published") throw new NotPublishedError(campaign, publication);

  const components: BlockComponents = { ...standard, ...props.components };
  const { blocks, contentWarning } = publicCampaign(preview ? withoutUnknownPeople(campaign) : campaign, locale);
  const { headline, petition, beside, below } = arrange(blocks);
  const anchorOf = (type: BlockType) => blocks.find((block) => block.type === type)?.id;
  const anchors = {
    petition: anchorOf("petition"),
    donation: anchorOf("donation"),
    help: anchorOf("help"),
    reading: (beside[0] ?? below[0])?.id,
  };
  const { petitions = {}, donations = {}, images = {} } = props;
  const page = { locale, office: localize(office, locale), petitions, donations, images, anchors };
  const show = (place: PageContext["place"]) => (block: PublicBlock) => {
    const words = block.locale === locale ? messages : campaignMessages[block.locale];
    const outer = { id: block.id, ...languageOf(block.locale, locale) };
    return draw(components, block.type, { block, outer, messages: words, page: { ...page, place } });
  };
  return (
    <main id="main" tabIndex={-1} className="tdh-root tdh-page" lang={messages.locale} dir={messages.dir}>
      {preview && <PreviewNote campaign={campaign} publication={publication} messages={messages} />}
      {contentWarning && (
        <ContentWarning
          text={contentWarning}
          language={languageOf(languageIn(campaign, campaign.contentWarning, locale), locale)}
          helpId={anchors.help}
          messages={messages}
        />
      )}
      <div className="tdh-opening">
        {headline.map(show("below"))}
        {petition.length > 0 && (
          <div className="tdh-side">
            {petition.map(show("beside"))}
            <div className="tdh-side-rest">
              <div className="tdh-side-actions">
                <Actions anchors={anchors} messages={messages} />
              </div>
            </div>
          </div>
        )}
        {beside.length > 0 && <div className="tdh-beside">{beside.map(show("beside"))}</div>}
      </div>
      <div className="tdh-below">{below.map(show("below"))}</div>
    </main>
  );
}

export interface CampaignPageProps {
  /** The document, in all its languages, as `defineCampaign` or `checkDocument` gives it. */
  readonly campaign: Campaign;
  /** The language to draw it in. */
  readonly locale: Locale;
  /** Whose details the contact block shows. */
  readonly office: Office;
  /** Words in the language of `locale`. */
  readonly messages: CampaignMessages;
  /** One entry for each petition of the document, by its id. */
  readonly petitions?: Readonly<Record<string, PetitionIslandProps>> | undefined;
  /** One entry for each appeal of the document, by its id. */
  readonly donations?: Readonly<Record<string, DonationIslandProps>> | undefined;
  /** The files that the build made of pictures. One that has no entry is drawn from its `src`. */
  readonly images?: ImageSets | undefined;
  /** Components of the office's own, which take the place of the toolkit's. */
  readonly components?: Partial<BlockComponents> | undefined;
  /** The moment at which the page is shown, for consents and dates. @default now */
  readonly now?: Date | undefined;
  /** Draws also what is not published, and says over it that it is no public page, and why. @default false */
  readonly preview?: boolean | undefined;
}

const standard: BlockComponents = {
  headline: Headline,
  story: Story,
  quote: Quote,
  links: Links,
  image: Picture,
  video: Video,
  text: Text,
  faq: Faq,
  statistics: Statistics,
  petition: PetitionBlock,
  donation: DonationBlock,
  notice: NoticeBlock,
  help: Help,
  contact: Contact,
};

/** Generic in the type, so that the compiler sees the block and its component agree. */
function draw<Type extends BlockType>(components: BlockComponents, type: Type, props: BlockProps<Type>): ReactNode {
  return createElement<BlockProps<Type>>(components[type], { ...props, key: props.outer.id });
}

/** What is told of somebody whom the document does not have cannot be drawn: the note over a preview names its place. */
function withoutUnknownPeople(campaign: Campaign): Campaign {
  const known = new Set(campaign.people.map(({ id }) => id));
  const blocks = campaign.blocks.filter((block) => !hasPerson(block) || known.has(block.person));
  return { ...campaign, blocks };
}

function hasPerson(block: Campaign["blocks"][number]) {
  return block.type === "story" || block.type === "quote";
}

/** What an element says of its language where that is another than the page's. */
function languageOf(language: Locale, page: Locale): Omit<OuterProps, "id"> {
  return language === page ? {} : { lang: language, dir: campaignMessages[language].dir };
}

/** The language that a text of the document is shown in. */
function languageIn({ locales }: Campaign, text: Campaign["contentWarning"], locale: Locale): Locale {
  return [locale, ...locales].find((language) => text?.[language] !== undefined) ?? locale;
}
