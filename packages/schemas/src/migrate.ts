import { isDocumentKind, type DocumentKind } from "./documents.js";
import { currentVersion } from "./primitives.js";
import { isRecord } from "./rules/field.js";

/**
 * Lifts a document of an older version of the schemas to the newest, and loses nothing of it: what a version does not
 * know stays where it was, for the schema to name. A document of the newest version comes back as it is.
 * Whether it fits its schema is not looked at.
 *
 * @throws DocumentVersionError where the document is newer than this toolkit, or its version is no version.
 */
export function migrate(document: unknown): unknown {
  if (!isRecord(document)) return document;
  const { version = 1 } = document;
  if (version === currentVersion) return document;
  if (version !== 1) throw new DocumentVersionError(version);
  const kind = kindOf(document);
  return kind ? { kind, ...toVersion2[kind](document), version: 2 } : document;
}

/** A document is written for a version of the schemas that this toolkit does not know. */
export class DocumentVersionError extends Error {
  override readonly name = "DocumentVersionError";

  constructor(readonly version: unknown) {
    super(
      `The document is written for version ${writtenVersion(version)} of the schemas; this toolkit reads 1 to ` +
        `${currentVersion}. Update @tdh/schemas, or correct the document's "version".`,
    );
  }
}

/** A version as it stands in the document, whatever stands there: at most a line. */
export function writtenVersion(version: unknown): string {
  if (typeof version === "string") return JSON.stringify(version.slice(0, 40));
  return typeof version === "object" && version !== null ? typeof version : String(version).slice(0, 40);
}

/** The kind that a document names; before version 2 they named none, and are told by what only they have. */
export function kindOf(document: Readonly<Record<string, unknown>>): DocumentKind | undefined {
  if ("kind" in document) return isDocumentKind(document["kind"]) ? document["kind"] : undefined;
  return (["campaign", "petition", "donation", "office"] as const).find((kind) => telling[kind] in document);
}

const telling: Readonly<Record<DocumentKind, string>> = {
  campaign: "blocks",
  petition: "demand",
  donation: "currency",
  office: "address",
};

type Fields = Readonly<Record<string, unknown>>;

/** Version 2: a person stands once in `people`, and what a name is, is one word; an office's name is a text. */
const toVersion2: Readonly<Record<DocumentKind, (document: Fields) => Fields>> = {
  campaign(document) {
    const { blocks, people } = document;
    if (!Array.isArray(blocks) || people !== undefined) return document;
    const register = createRegister();
    const lifted = blocks.map((block: unknown) =>
      isRecord(block) && isRecord(block["person"]) ? { ...block, person: register.idOf(block["person"]) } : block,
    );
    return register.people.length > 0 ? { ...document, people: register.people, blocks: lifted } : document;
  },
  petition: (document) => document,
  donation: (document) => document,
  office(document) {
    const { name, locales } = document;
    if (typeof name !== "string" || !Array.isArray(locales) || locales.length === 0) return document;
    return { ...document, name: Object.fromEntries(locales.map((locale) => [String(locale), name])) };
  },
};

/** Gathers people: who has the same name, age and naming is the same person, and stands there once. */
function createRegister() {
  const people: Fields[] = [];
  const known = new Map<string, string>();
  const taken = new Map<string, number>();
  const newId = (name: unknown) => {
    const base = slugOf(name) || "person";
    const number = (taken.get(base) ?? 0) + 1;
    taken.set(base, number);
    return number === 1 ? base : `${base}-${number}`;
  };
  return {
    people,
    idOf({ nameChanged, fictional, ...person }: Fields): string {
      const naming = fictional === true ? "fictional" : nameChanged === true ? "pseudonym" : "own";
      const lifted = nameChanged === undefined ? person : { ...person, naming };
      const { name, age, ...more } = person;
      const same =
        Object.keys(more).length === 0
          ? `${typeof name === "string" ? name : ""}, ${typeof age === "number" ? age : ""}, ${naming}`
          : undefined;
      const id = (same && known.get(same)) ?? newId(name);
      if (same === undefined || !known.has(same)) people.push({ id, ...lifted });
      if (same !== undefined) known.set(same, id);
      return id;
    },
  };
}

function slugOf(name: unknown): string {
  return (typeof name === "string" ? name : "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
}
