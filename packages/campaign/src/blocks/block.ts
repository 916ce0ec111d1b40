import type { Block, Office } from "@tdh/schemas";
import type { Localized } from "@tdh/schemas/rules";
import type { ReactNode } from "react";
import type { DonationIslandProps, PetitionIslandProps } from "../island/Island.js";
import type { CampaignMessages } from "../messages/types.js";

export type BlockType = Block["type"];

/** A block whose texts are in the reader's language. */
export type LocalBlock<Type extends BlockType = BlockType> = Extract<Localized<Block>, { type: Type }>;

/** What every block's component gets, the toolkit's own and one that an office puts in its place. */
export interface BlockProps<Type extends BlockType = BlockType> {
  /** The block of the document, its texts in the reader's language. */
  readonly block: LocalBlock<Type>;
  /** The block's id in the page: its own, else its type, numbered from the second of a type on. */
  readonly id: string;
  /** Words in the reader's language. */
  readonly messages: CampaignMessages;
  /** What the page around it knows: office, petitions, appeals, anchors. */
  readonly page: PageContext;
}

/** What blocks know of the page around them. */
export interface PageContext {
  readonly office: Office;
  /** By the petition's id. */
  readonly petitions: Readonly<Record<string, PetitionIslandProps>>;
  /** By the appeal's id. */
  readonly donations: Readonly<Record<string, DonationIslandProps>>;
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
