export { checkFiles, type CheckFilesOptions, type FileReport } from "./check-files.js";
export { decodeText } from "./decode.js";
export { describePlaced } from "./describe-placed.js";
export { expandGlobs, NoFilesError } from "./expand-globs.js";
export type { FileFindingCode, PlacedFinding, Position } from "./file-finding.js";
export {
  ImageToolMissingError,
  inspectImage,
  type ImageKind,
  type InspectedImage,
  type ReadImage,
} from "./inspect-image.js";
export { DocumentsError, loadDocuments, type Documents } from "./load-documents.js";
export { placeFindings, positionOf } from "./position.js";
export { readDocument, type SourceDocument } from "./source-document.js";
export { UnreadableFileError } from "./unreadable.js";
