import type { ReactNode } from "react";
import type { BlockProps } from "../blocks/block.js";
import type { FilmSource } from "./film-sites.js";

/** A film of the office's own, in the browser's player. Nothing of it is loaded before it is played. */
export function FilmFile({ block, source: { src }, page }: FilmFileProps): ReactNode {
  const { title, poster, captions, language: spoken } = block;
  const set = poster && Object.hasOwn(page.images, poster.src) ? page.images[poster.src] : poster;
  const { width, height } = set ?? wide;
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- The document has them; checkCampaign names a film without.
    <video
      className="tdh-video-frame"
      aria-label={title}
      controls
      playsInline
      preload="none"
      poster={set?.src}
      width={width}
      height={height}
      src={src}
    >
      {captions.map(({ language, src }, index) => (
        <track
          key={index}
          kind="captions"
          src={src}
          srcLang={language}
          label={new Intl.DisplayNames(language, { type: "language" }).of(language)}
          // Whoever reads this page in another language than is spoken sees them without looking for them.
          default={language === block.locale && spoken !== undefined && spoken !== block.locale}
        />
      ))}
      <a href={src}>{title}</a>
    </video>
  );
}

type FilmFileProps = Pick<BlockProps<"video">, "block" | "page"> & {
  readonly source: Extract<FilmSource, { readonly provider: "file" }>;
};

/** The shape of most films. */
const wide = { src: undefined, width: 1600, height: 900 };
