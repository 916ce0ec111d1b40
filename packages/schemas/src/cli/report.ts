import type { FileReport } from "../files/check-files.js";
import type { PlacedFinding } from "../files/file-finding.js";
import type { Locale } from "../rules/locale.js";

export interface FormatOptions {
  readonly language: Locale;
  readonly notes: boolean;
  readonly inColour: boolean;
}

/** `2 errors, 1 warning in 3 files`. */
export function sumOf(reports: readonly FileReport[], { notes }: FormatOptions): string {
  const count = (severity: PlacedFinding["severity"]) =>
    reports.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  const counts = [counted(count("error"), "error"), counted(count("warning"), "warning")];
  if (notes) counts.push(counted(count("info"), "note"));
  return `${counts.join(", ")} in ${counted(reports.length, "file")}`;
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
