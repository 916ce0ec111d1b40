import type { ReactNode } from "react";
import type { PageContext } from "./block.js";

/** A picture's file: in the formats and widths that the build made of it, else as the document gives it. */
export function ImageFile({ file, alt, page }: ImageFileProps): ReactNode {
  const set = Object.hasOwn(page.images, file.src) ? page.images[file.src] : undefined;
  const { src, width, height } = set ?? file;
  const image = <img src={src} width={width} height={height} alt={alt} loading="lazy" decoding="async" />;
  if (!set) return image;
  return (
    <picture>
      {set.sources.map(({ type, srcSet }, index) => (
        <source key={index} type={type} srcSet={srcSet} sizes={sizes[page.place]} />
      ))}
      {image}
    </picture>
  );
}

interface ImageFileProps {
  /** As the document has it; width and height in pixels. */
  readonly file: { readonly src: string; readonly width: number; readonly height: number };
  readonly alt: string;
  readonly page: Pick<PageContext, "images" | "place">;
}

/** How wide a picture is drawn, by the measures of page.css; on a narrow page the margins are a tenth of it. */
const sizes = {
  beside: "(min-width: 78rem) 37.5rem, (min-width: 62rem) calc(58vw - 10.5rem), 90vw",
  below: "(min-width: 78rem) 49.5rem, (min-width: 62rem) calc(100vw - 28.5rem), 90vw",
} satisfies Record<PageContext["place"], string>;
