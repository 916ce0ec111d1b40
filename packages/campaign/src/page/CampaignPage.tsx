import type { Campaign, Office } from "@tdh/schemas";
import { localize, type Locale } from "@tdh/schemas/rules";
import { createElement, type ReactNode } from "react";
import type { BlockComponents, BlockProps, BlockType, PageContext } from "../blocks/block.js";
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
import type { DonationIslandProps, PetitionIslandProps } from "../island/Island.js";
import type { CampaignMessages } from "../messages/types.js";
import { arrange, withIds, type PlacedBlock } from "./arrange.js";
import { ContentWarning } from "./ContentWarning.js";

/**
 * The main part of a campaign page, from its document, for the server to render: it has no script of its own.
 * The petitions and appeals in it come alive with `hydrateIslands` from `@tdh/campaign/hydrate`.
 *
 * @throws MissingWidgetError where the document names a petition or an appeal that was not given.
 */
export function CampaignPage(props: CampaignPageProps): ReactNode {
  const { campaign, locale, office, messages, petitions = {}, donations = {} } = props;
  const components: BlockComponents = { ...standard, ...props.components };
  const { blocks, contentWarning } = localize(campaign, locale);
  const placed = withIds(blocks);
  const { headline, petition, beside, below } = arrange(placed);
  const anchorOf = (type: BlockType) => placed.find(({ block }) => block.type === type)?.id;
  const anchors = {
    petition: anchorOf("petition"),
    donation: anchorOf("donation"),
    help: anchorOf("help"),
    reading: (beside[0] ?? below[0])?.id,
  };
  const page: PageContext = { office, petitions, donations, anchors };
  const show = ({ block, id }: PlacedBlock) => draw(components, block.type, { block, id, messages, page });
  return (
    <main id="main" tabIndex={-1} className="tdh-root tdh-page" lang={messages.locale} dir={messages.dir}>
      {contentWarning && <ContentWarning text={contentWarning} helpId={anchors.help} messages={messages} />}
      <div className="tdh-opening">
        {headline.map(show)}
        {petition.length > 0 && (
          <div className="tdh-side">
            {petition.map(show)}
            <div className="tdh-side-rest">
              <div className="tdh-side-actions">
                <Actions anchors={anchors} messages={messages} />
              </div>
            </div>
          </div>
        )}
        {beside.length > 0 && <div className="tdh-beside">{beside.map(show)}</div>}
      </div>
      <div className="tdh-below">{below.map(show)}</div>
    </main>
  );
}

export interface CampaignPageProps {
  /** The document, in all its languages. */
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
  /** Components of the office's own, which take the place of the toolkit's. */
  readonly components?: Partial<BlockComponents> | undefined;
}

const standard: BlockComponents = {
  headline: Headline,
  story: Story,
  quote: Quote,
  links: Links,
  image: Picture,
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
  return createElement<BlockProps<Type>>(components[type], { ...props, key: props.id });
}
