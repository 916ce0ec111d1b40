import type { ReactNode } from "react";
import type { BlockProps } from "./block.js";

/** A picture with its caption, and a label where it shows somebody or something other than it seems to. */
export function Picture({ block, id, messages }: BlockProps<"image">): ReactNode {
  const { src, width, height, alt, caption, depicts } = block;
  const label = depicts === "this-person" || depicts === "none" ? undefined : messages.depicts[depicts];
  return (
    <figure id={id} className="tdh-image">
      <img src={src} width={width} height={height} alt={alt} loading="lazy" decoding="async" />
      {(caption || label) && (
        <figcaption>
          {label && <strong className="tdh-image-label">{label}</strong>} {caption}
        </figcaption>
      )}
    </figure>
  );
}
