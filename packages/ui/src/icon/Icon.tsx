import type { ReactNode } from "react";

/**
 * A small sign beside words that say the same: it is as large as they are, has their colour, and is not read out.
 * What points along the line of reading is mirrored where that runs from right to left.
 */
export function Icon({ name }: IconProps): ReactNode {
  const { path, filled, directional } = shapes[name];
  return (
    <svg
      className="tdh-icon"
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      aria-hidden="true"
      data-directional={directional ? "" : undefined}
    >
      <path
        d={path}
        fill={filled ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export interface IconProps {
  /** What it shows. */
  readonly name: "arrow" | "check" | "close" | "download" | "external" | "play";
}

/** Drawn on 24 by 24. A player's sign does not turn with the writing: it follows the film, not the line. */
const shapes: Readonly<Record<IconProps["name"], Shape>> = {
  arrow: { path: "M4 12h15M13 5.5l6.5 6.5-6.5 6.5", directional: true },
  check: { path: "M4.5 12.5l5 5.5L19.5 6.5" },
  close: { path: "M6 6l12 12M18 6L6 18" },
  download: { path: "M12 3.5v11.5M6.5 10l5.5 5.5 5.5-5.5M4 20.5h16" },
  external: {
    path: "M13 4h7v7M20 4l-9.5 9.5M8.5 5H5.5A1.5 1.5 0 0 0 4 6.5v12A1.5 1.5 0 0 0 5.5 20h12a1.5 1.5 0 0 0 1.5-1.5V16",
    directional: true,
  },
  play: { path: "M7 4.5v15l12-7.5z", filled: true },
};

interface Shape {
  readonly path: string;
  readonly filled?: true;
  readonly directional?: true;
}
