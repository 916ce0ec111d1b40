/** Two colours that meet on the screen. */
export interface Pair {
  /** Name of a token. */
  readonly foreground: string;
  readonly background: string;
  /** `text` wants 4.5 to 1 (WCAG 2.2, 1.4.3), and 7 to 1 where more contrast was asked for (1.4.6); `shape` 3 to 1 (1.4.11). */
  readonly kind: "text" | "shape";
}

const grounds = ["color.paper", "color.surface", "color.tint"];

/** Every pair of colours that the toolkit's sheets bring together. */
export const pairs: readonly Pair[] = [
  ...meeting("text", ["color.ink", "color.muted", "color.link", "color.error"], grounds),
  ...meeting("text", ["color.success", "color.warning"], ["color.surface", "color.tint"]),
  ...meeting("text", ["color.on-action"], ["color.action", "color.action-hover"]),
  ...meeting("text", ["color.on-give"], ["color.give", "color.give-hover"]),
  ...meeting("text", ["color.on-brand"], ["color.brand"]),
  ...meeting("text", ["headline.ink"], ["headline.background"]),
  ...meeting("text", ["headline.background"], ["headline.ink"]),
  ...meeting("text", ["masthead.ink", "masthead.link"], ["masthead.background"]),
  ...meeting("shape", ["color.control", "color.action"], grounds),
  ...meeting("shape", ["color.accent"], grounds),
  ...meeting("shape", ["color.error", "color.success", "color.warning"], ["color.surface", "color.tint"]),
  ...meeting("shape", ["color.focus"], grounds),
];

function meeting(kind: Pair["kind"], foregrounds: readonly string[], backgrounds: readonly string[]): Pair[] {
  return foregrounds.flatMap((foreground) => backgrounds.map((background) => ({ foreground, background, kind })));
}
