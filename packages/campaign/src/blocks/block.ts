import type { Office, PublicBlock } from "@tdh/schemas";
import type { Locale, Localized } from "@tdh/schemas/rules";
import type { ReactNode } from "react";
import type { ImageSets } from "../images/image-set.js";
import type { DonationIslandProps, PetitionIslandProps } from "../island/Island.js";
import type { CampaignMessages } from "../messages/types.js";

export type BlockType = PublicBlock["type"];

/** A block of a type as a page shows it: its texts in one language, and nothing in it that is the office's alone. */
export type BlockOf<Type extends BlockType = BlockType> = Extract<PublicBlock, { type: Type }>;

/** What every block's component gets, the toolkit's own and one that an office puts in its place. */
export interface BlockProps<Type extends BlockType = BlockType> {
  /** The block of the document, its texts in the language `block.locale`. */
  readonly block: BlockOf<Type>;
  /** To spread on the block's outermost element: its id, and its language where that is another than the page's. */
  readonly outer: OuterProps;
  /** Words in the block's language. */
  readonly messages: CampaignMessages;
  /** What the page around it knows: office, petitions, appeals, anchors. */
  readonly page: PageContext;
}

/** Attributes of a block's outermost element (WCAG 3.1.2: the language of a part that is in another). */
export interface OuterProps {
  readonly id: string;
  readonly lang?: Locale;
  readonly dir?: "ltr" | "rtl";
}

/** What blocks know of the page around them. */
export interface PageContext {
  /** The language of the page. */
  readonly locale: Locale;
  /** The office's document, in the language of the page. */
  readonly office: Localized<Office>;
  /** By the petition's id. */
  readonly petitions: Readonly<Record<string, PetitionIslandProps>>;
  /** By the appeal's id. */
  readonly donations: Readonly<Record<string, DonationIslandProps>>;
  /** The files that were made of pictures, by the `src` of the document. */
  readonly images: ImageSets;
  /** On a wide page: in the column beside the form, or below it. */
  readonly place: "beside" | "below";
  /** Ids of the blocks that the head of the page leads to, where it has them. */
  readonly anchors: {
    readonly petition?: string | undefined;
    readonly donation?: string | undefined;
    readonly help?: string | undefined;
    /** The first block after the headline and the petition. */
    readonly reading?: string | undefined;
  };
}

/** One component for each type of block. */
export type BlockComponents = { readonly [Type in BlockType]: (props: BlockProps<Type>) => ReactNode };
