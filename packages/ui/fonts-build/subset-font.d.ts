declare module "subset-font" {
  /**
   * Makes a font of the characters of a text, or, with `keepAllGlyphs` and no text, of all it has.
   *
   * @see https://github.com/papandreou/subset-font
   */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options?: {
      readonly targetFormat?: "sfnt" | "woff2";
      readonly preserveNameIds?: readonly number[];
      readonly keepFeatures?: readonly string[];
      readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
      readonly keepAllGlyphs?: boolean;
      readonly noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
