import { z } from "zod";
import { documentSchemas, type DocumentKind } from "./documents.js";

/** The JSON Schema (draft 2020-12) of a kind of document, for CMS editors and editors of text. It takes what zod takes. */
export function jsonSchemaOf(kind: DocumentKind): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(documentSchemas[kind], { io: "input" });
}
