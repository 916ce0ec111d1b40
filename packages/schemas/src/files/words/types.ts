import type { FileFindingCode } from "../file-finding.js";

/** What is wrong with a file, and how to mend it. Plain data, with `{placeholders}`. */
export type FileMessages = { readonly [code in FileFindingCode]: string };
