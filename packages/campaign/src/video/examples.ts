import type { Locale } from "@tdh/schemas/rules";
import { propsOf } from "../example-block.js";
import type { BlockProps } from "../blocks/block.js";

/** Named states of a film, in a language. None of them loads anything from a site of somebody else. */
export function videoExamples(locale: Locale) {
  const captions = [{ language: locale, src: "/film.vtt" }];
  const noFacts = { seconds: undefined, language: undefined, transcript: undefined };
  return {
    onYouTube: propsOf(locale, "video"),
    onVimeo: propsOf(locale, "video", { source: { provider: "vimeo", id: "00000001" }, depicts: "model" }),
    withoutPoster: propsOf(locale, "video", { ...noFacts, poster: undefined }),
    ownFile: propsOf(locale, "video", { source: { provider: "file", src: "/film.mp4" }, language: locale, captions }),
    leastOfFile: propsOf(locale, "video", {
      ...noFacts,
      source: { provider: "file", src: "/film.mp4" },
      poster: undefined,
      depicts: "generated",
    }),
  } satisfies Record<string, BlockProps<"video">>;
}
