import { Disclosure } from "@tdh/ui";
import type { ReactNode } from "react";
import { depictionLabel } from "../blocks/depiction.js";
import type { BlockProps } from "../blocks/block.js";
import { formatDuration } from "../blocks/measures.js";
import { Prose } from "../prose/Prose.js";
import { Facade } from "./Facade.js";
import { FilmFile } from "./FilmFile.js";

/**
 * A film, which loads nothing before somebody asks for it. A file of the office's own plays in the browser's player. One
 * on YouTube or Vimeo is a link to it there, which `enhanceVideos` turns into their player, in place, when it is clicked.
 */
export function Video({ block, outer, messages, page }: BlockProps<"video">): ReactNode {
  const { title, source, transcript, depicts } = block;
  const label = depictionLabel(depicts, messages.depicts.film);
  return (
    <figure {...outer} className="tdh-video">
      <figcaption className="tdh-video-title">{title}</figcaption>
      {source.provider === "file" ? (
        <FilmFile block={block} source={source} page={page} />
      ) : (
        <Facade block={block} source={source} messages={messages} page={page} />
      )}
      {label && <p className="tdh-depiction">{label}</p>}
      <Facts block={block} messages={messages} />
      {transcript && (
        <Disclosure summary={messages.video.transcript}>
          <Prose text={transcript} />
        </Disclosure>
      )}
    </figure>
  );
}

/** How long it is, and in which languages it is heard and read. */
function Facts({ block, messages }: Pick<BlockProps<"video">, "block" | "messages">): ReactNode {
  const { seconds, language, captions } = block;
  const { locale, video } = messages;
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const nameOf = (code: string) => names.of(code) ?? code;
  const facts = [
    {
      label: video.length,
      value: seconds && <time dateTime={`PT${seconds}S`}>{formatDuration(seconds, locale)}</time>,
    },
    { label: video.language, value: language && nameOf(language) },
    {
      label: video.captions,
      value: new Intl.ListFormat(locale, { type: "unit" }).format(captions.map(({ language }) => nameOf(language))),
    },
  ].filter(({ value }) => value);
  return (
    facts.length > 0 && (
      <dl className="tdh-video-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt> <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )
  );
}
