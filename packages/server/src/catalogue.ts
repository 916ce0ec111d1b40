import { checkDocument, DefinitionError, publicDonation, publicPetition } from "@tdh/schemas";
import type { DonationAppeal, Petition, PublicDonation, PublicPetition } from "@tdh/schemas";
import type { Locale } from "@tdh/schemas/rules";
import { createSeal, type Seal } from "./seal.js";

/**
 * The petitions and appeals that a server serves, by their ids.
 * @throws DefinitionError where one has an error that keeps it from being published, naming each.
 * @throws PetitionKeyError where a petition has no public key.
 */
export function createCatalogue(
  petitions: readonly Petition[],
  donations: readonly DonationAppeal[],
  seal: typeof createSeal = createSeal,
): Catalogue {
  for (const document of [...petitions, ...donations]) refuseErrors(document);
  const petitionsById = new Map(petitions.map((petition) => [petition.id, petitionEntry(petition, seal)]));
  const appealsById = new Map(
    donations.map((appeal) => [appeal.id, { appeal, inLocale: memo((locale) => publicDonation(appeal, locale)) }]),
  );
  return {
    petitions: [...petitionsById.values()],
    petition: (id) => petitionsById.get(id),
    donation: (id) => appealsById.get(id),
  };
}

export interface Catalogue {
  /** In the order in which they were given. */
  readonly petitions: readonly PetitionEntry[];
  petition(id: string): PetitionEntry | undefined;
  donation(id: string): DonationEntry | undefined;
}

export interface PetitionEntry {
  readonly petition: Petition;
  readonly seal: Seal;
  readonly inLocale: (locale: Locale) => PublicPetition;
}

export interface DonationEntry {
  readonly appeal: DonationAppeal;
  readonly inLocale: (locale: Locale) => PublicDonation;
}

/** A petition has no public key, so that nobody could ever be given its signatures. */
export class PetitionKeyError extends Error {
  override readonly name = "PetitionKeyError";

  constructor(petition: string) {
    super(
      `The petition "${petition}" has no publicKey, and personal data is stored only sealed to one. ` +
        "Run `tdh-server keys --out FILE`, keep the file at the office, and put the key that it prints into the definition.",
    );
  }
}

function refuseErrors(document: Petition | DonationAppeal): void {
  const errors = checkDocument(document).findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new DefinitionError(document.kind, `"${document.id}"`, errors);
}

function petitionEntry(petition: Petition, seal: typeof createSeal): PetitionEntry {
  if (petition.publicKey === undefined) throw new PetitionKeyError(petition.id);
  return {
    petition,
    seal: seal(petition.id, petition.publicKey),
    inLocale: memo((locale) => publicPetition(petition, locale)),
  };
}

function memo<Value>(make: (locale: Locale) => Value): (locale: Locale) => Value {
  const made = new Map<Locale, Value>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
