import type { Locale } from "@tdh/schemas/rules";
import type { BlockOf } from "../blocks/block.js";

export type FilmSource = BlockOf<"video">["source"];

/** A film that lies on somebody else's site. */
export type HostedFilm = Exclude<FilmSource, { readonly provider: "file" }>;

/** Sites that films lie on: their names, where a film is watched there, and the player with which it is watched here. */
export const filmSites: Readonly<Record<HostedFilm["provider"], FilmSite>> = {
  youtube: {
    name: "YouTube",
    watch: (id) => `https://www.youtube.com/watch?v=${id}`,
    // The domain that sets no cookie before the film plays.
    player: (id, locale) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0&hl=${locale}`,
  },
  vimeo: {
    name: "Vimeo",
    watch: (id) => `https://vimeo.com/${id}`,
    player: (id) => `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`,
  },
};

interface FilmSite {
  readonly name: string;
  readonly watch: (id: string) => string;
  /** It plays at once: whoever opens it has asked for it. */
  readonly player: (id: string, locale: Locale) => string;
}
