import { checkFiles, type FileReport } from "../files/check-files.js";
import { expandGlobs, NoFilesError } from "../files/expand-globs.js";
import { ImageToolMissingError } from "../files/inspect-image.js";
import { nameUnseen } from "../findings/visible.js";
import { formatGithub } from "./format-github.js";
import { formatJson } from "./format-json.js";
import { formatText } from "./format-text.js";
import { readOptions, UsageError, type Format } from "./options.js";
import { usage } from "./usage.js";

/** What the command writes to. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly inColour: boolean;
  /** Of the package. */
  readonly version: string;
}

/** Runs `tdh-check`. @returns its exit code: 0 clean or warnings, 1 errors, 2 what could not be checked. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === "help") terminal.write(usage);
    else if (options === "version") terminal.write(`${terminal.version}\n`);
    else {
      const notes = options.notes || options.format === "json";
      const reports = await checkFiles(expandGlobs(options.patterns), { ...options, notes });
      terminal.write(formats[options.format](reports, { ...options, inColour: terminal.inColour }));
      return exitCode(reports);
    }
    return 0;
  } catch (error) {
    if (!isMistake(error)) throw error;
    terminal.writeError(`tdh-check: ${error.message.replace(/[^\n]+/g, nameUnseen)}\n`);
    return 2;
  }
}

const formats = { text: formatText, json: formatJson, github: formatGithub } satisfies Record<Format, unknown>;

function exitCode(reports: readonly FileReport[]): 0 | 1 | 2 {
  if (reports.some(({ isReadable }) => !isReadable)) return 2;
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}

/** What the person who typed the command can mend. */
function isMistake(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof NoFilesError || error instanceof ImageToolMissingError;
}
