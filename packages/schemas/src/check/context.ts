import type { DonationAppeal } from "../donation.js";
import type { Office } from "../office.js";
import type { Petition } from "../petition.js";

/** What a document is checked against. */
export interface CheckOptions {
  /** The moment that consents, help lines and dates are measured at. @default now */
  readonly now?: Date | undefined;
  /** Whether notes are wanted that are neither errors nor warnings, such as the reading level. @default true */
  readonly notes?: boolean | undefined;
  /** Documents that a campaign may point to. A kind that is left out is not looked for. */
  readonly petitions?: readonly Petition[] | undefined;
  readonly donations?: readonly DonationAppeal[] | undefined;
  readonly offices?: readonly Office[] | undefined;
  /** What was read from the files of pictures, by their address in the document. Others are not looked at. */
  readonly images?: ReadonlyMap<string, ImageFacts> | undefined;
}

/** What a picture's file tells of itself. */
export type ImageFacts =
  | { readonly state: "not-found" }
  | { readonly state: "unreadable"; readonly reason: string }
  | {
      readonly state: "read";
      /** In pixels, as it is seen: turned as the file says. */
      readonly width: number;
      readonly height: number;
      /** Where the file tells the place it was taken at: `exif`, `xmp`, `iptc`, `text` of a PNG, an appended `video`. */
      readonly position: readonly string[];
    };
