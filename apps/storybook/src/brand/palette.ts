import design from "@tdh/ui/tokens.json" with { type: "json" };

/**
 * The toolkit's colour in a scheme, as hexadecimal: Storybook computes with colours and knows no OKLCH. It comes from the
 * file for design tools, which Storybook's own window can read without a build of the packages.
 *
 * @throws When the file has no such colour.
 */
export function hexOf(role: Role, scheme: "light" | "dark"): string {
  return hexWithin(design[scheme].color[role].$value, role);
}

/** The step of a ramp, such as `brand` and `400`. */
export function rampHex(seed: Seed, step: Step): string {
  return hexWithin(design.primitive.palette[seed][step].$value, `${seed}.${step}`);
}

/** A colour on the way from one to another, channel by channel: `part` of the way, 0 to 1. */
export function between(one: string, other: string, part: number): string {
  const channels = [1, 3, 5].map((at) => Math.round(byteAt(one, at) * (1 - part) + byteAt(other, at) * part));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

export type Role = Exclude<keyof typeof design.light.color, `$${string}`>;
type Seed = Exclude<keyof typeof design.primitive.palette, `$${string}`>;
type Step = keyof typeof design.primitive.palette.brand;

function hexWithin(value: unknown, name: string): string {
  const [, path] = typeof value === "string" ? (/^\{(.+)\}$/.exec(value) ?? []) : [];
  if (path !== undefined) return hexWithin(fieldOf(at(path.split(".")), "$value"), name);
  const hex = fieldOf(value, "hex");
  if (typeof hex !== "string") throw new Error(`tokens.json of @tdh/ui has no colour ${name}.`);
  return hex;
}

function at(path: readonly string[]): unknown {
  return path.reduce<unknown>(fieldOf, design.primitive);
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : value;
}

function byteAt(hex: string, at: number): number {
  return Number.parseInt(hex.slice(at, at + 2), 16);
}
