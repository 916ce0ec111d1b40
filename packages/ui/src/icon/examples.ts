import type { IconProps } from "./Icon.js";

/** Each sign. They are the same in every language; some turn with the direction of its writing. */
export function iconExamples() {
  return {
    arrow: { name: "arrow" },
    check: { name: "check" },
    close: { name: "close" },
    download: { name: "download" },
    external: { name: "external" },
    play: { name: "play" },
  } satisfies Record<string, IconProps>;
}
