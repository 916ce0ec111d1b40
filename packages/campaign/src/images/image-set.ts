/** The files that the build helper made of one picture, for `CampaignPage` to offer. Plain data, kept as JSON. */
export interface ImageSet {
  /** Address of the file for browsers that know none of `sources`. */
  readonly src: string;
  /** In pixels of that file. */
  readonly width: number;
  readonly height: number;
  /** Smaller formats first, each in several widths. */
  readonly sources: readonly {
    readonly type: "image/avif" | "image/webp" | "image/jpeg" | "image/png";
    /** `srcset` with widths: `/images/sea-480.avif 480w, /images/sea-960.avif 960w`. */
    readonly srcSet: string;
  }[];
}

/** By the address that the document gives: `/artwork/sea.jpg`. */
export type ImageSets = Readonly<Record<string, ImageSet>>;
