import { styleText } from "node:util";
import type { FileReport } from "../files/check-files.js";
import { describePlaced } from "../files/describe-placed.js";
import { findingMessages } from "../findings/index.js";
import { nameUnseen } from "../findings/visible.js";
import { sumOf, type FormatOptions } from "./report.js";

/** For people: the findings of each file below each other, each with its place, and their number at the end. */
export function formatText(reports: readonly FileReport[], options: FormatOptions): string {
  const groups = reports.filter(({ findings }) => findings.length > 0).map((report) => formatFile(report, options));
  return [...groups, `${sumOf(reports, options)}\n`].join("\n");
}

function formatFile({ file, findings }: FileReport, { language, inColour }: FormatOptions): string {
  const rows = findings.map((finding) => ({
    place: `${nameUnseen(file)}:${finding.line}:${finding.column}`,
    severity: findingMessages[language].severity[finding.severity],
    words: `${describePlaced(finding, language)}  (${finding.code})`,
    colour: colours[finding.severity],
  }));
  const widest = (column: "place" | "severity") => Math.max(...rows.map((row) => row[column].length));
  const [place, severity] = [widest("place"), widest("severity")];
  return rows
    .map((row) => {
      const told = row.severity.padEnd(severity);
      return `${row.place.padEnd(place)}  ${inColour ? styleText(row.colour, told, { validateStream: false }) : told}  ${row.words}\n`;
    })
    .join("");
}

const colours = { error: "red", warning: "yellow", info: "dim" } as const;
