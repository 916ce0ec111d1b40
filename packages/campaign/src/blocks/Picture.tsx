import { formatMessage } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import { Prose } from "../prose/Prose.js";
import type { BlockProps } from "./block.js";
import { depictionLabel } from "./depiction.js";
import { ImageFile } from "./ImageFile.js";

/** A picture with its caption, and a label where it shows somebody or something other than it seems to. */
export function Picture({ block, outer, messages, page }: BlockProps<"image">): ReactNode {
  const { alt = "", decorative, caption, credit, depicts } = block;
  const label = depictionLabel(depicts, messages.depicts.picture);
  return (
    <figure {...outer} className="tdh-image">
      <ImageFile file={block} alt={decorative ? "" : alt} page={page} />
      {(label || caption || credit) && (
        <figcaption>
          {label && <p className="tdh-depiction">{label}</p>}
          {caption && <Prose text={caption} />}
          {credit && <p className="tdh-image-credit">{formatMessage(messages.credit, messages.locale, { credit })}</p>}
        </figcaption>
      )}
    </figure>
  );
}
