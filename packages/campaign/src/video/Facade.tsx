import { Icon } from "@tdh/ui";
import { formatMessage } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import type { BlockProps } from "../blocks/block.js";
import { ImageFile } from "../blocks/ImageFile.js";
import { filmSites, type HostedFilm } from "./film-sites.js";

/** What stands in a film's place until somebody asks for it: a link to it, which says whose site it leads to. */
export function Facade({ block, source, messages, page }: FacadeProps): ReactNode {
  const { id, title, poster } = block;
  const { locale, video } = messages;
  const { name: provider, watch, player } = filmSites[source.provider];
  const words = formatMessage(video.watch, locale, { provider });
  const noteId = `${id}--note`;
  return (
    <>
      <a
        className="tdh-video-frame tdh-video-facade"
        href={watch(source.id)}
        aria-label={`${words} – ${title}`}
        aria-describedby={noteId}
        data-tdh-player={player(source.id, locale)}
        data-tdh-title={title}
      >
        {poster && <ImageFile file={poster} alt="" page={page} />}
        <span className="tdh-video-watch">
          <Icon name="play" /> {words}
        </span>
      </a>
      <p className="tdh-video-note" id={noteId}>
        {formatMessage(video.note, locale, { provider })}
      </p>
    </>
  );
}

type FacadeProps = BlockPropsOfFilm & { readonly source: HostedFilm };
type BlockPropsOfFilm = Pick<BlockProps<"video">, "block" | "messages" | "page">;
