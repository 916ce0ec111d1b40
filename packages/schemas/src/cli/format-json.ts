import type { FileReport } from "../files/check-files.js";
import { describePlaced } from "../files/describe-placed.js";
import type { FormatOptions } from "./report.js";

/** For programs: one array of everything that was found, notes too. Its fields stay as they are. */
export function formatJson(reports: readonly FileReport[], { language }: FormatOptions): string {
  const found = reports.flatMap(({ file, findings }) =>
    findings.map((finding) => {
      const { line, column, severity, code, path, data } = finding;
      return { file, line, column, severity, code, path, data, message: describePlaced(finding, language) };
    }),
  );
  return `${escapeUnseen(JSON.stringify(found, undefined, 2))}\n`;
}

/** JSON escapes the control characters of ASCII alone; others can turn a terminal around just as well. */
function escapeUnseen(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
