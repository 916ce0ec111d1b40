import type { FileReport } from "../files/check-files.js";
import { describePlaced } from "../files/describe-placed.js";
import { nameUnseen } from "../findings/visible.js";
import { sumOf, type FormatOptions } from "./report.js";

/** As workflow commands of GitHub Actions, which become annotations beside the lines of a pull request. */
export function formatGithub(reports: readonly FileReport[], options: FormatOptions): string {
  const lines = reports.flatMap((report) =>
    report.findings.map((finding) => {
      const { line, column, code, severity } = finding;
      const place = `file=${escapeProperty(nameUnseen(report.file))},line=${line},col=${column},title=${escapeProperty(code)}`;
      return `::${commands[severity]} ${place}::${escapeMessage(describePlaced(finding, options.language))}`;
    }),
  );
  return `${[...lines, sumOf(reports, options)].join("\n")}\n`;
}

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** As the toolkit of GitHub Actions does (`@actions/core`, command.ts). */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
