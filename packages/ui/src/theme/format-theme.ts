import { isGroup, type TokenGroup } from "./derive.js";
import type { Theme } from "./resolve.js";

const LINE_LENGTH = 100;

/** The theme file of a theme: JSON with one token a line, and a group that fits into a line in one. */
export function formatTheme(theme: Theme): string {
  return `${writeGroup(theme, "")}\n`;
}

function writeGroup(group: TokenGroup, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(group).map(([name, part]) => `${inner}${JSON.stringify(name)}: ${write(part, inner)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function write(part: unknown, indent: string): string {
  const line = spaced(part);
  const fits = indent.length + line.length <= LINE_LENGTH;
  return fits || !isGroup(part) || "$value" in part ? line : writeGroup(part, indent);
}

/** JSON on one line, with a space inside braces and after commas, as formatters write it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (!isGroup(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${spaced(part)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
