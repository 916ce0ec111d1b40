import { createClient, createSubmission, type Client, type Submission } from "@tdh/client";
import type { PublicPetition, SignatureReceipt } from "@tdh/schemas";
import { checkSignature, controlName, readSignatureForm, type Issue } from "@tdh/schemas/rules";
import { describeIssue, type FormError } from "@tdh/ui/messages";
import type { PetitionMessages } from "../messages/types.js";

/** What the form of a petition does, apart from how it is drawn: check by the shared rules, send, tell the outcome. */
export function createPetitionForm({
  petition,
  server,
  issues,
  client,
}: PetitionFormOptions): Submission<SignatureReceipt> {
  const talk = client ?? createClient(server === undefined ? {} : { server });
  return createSubmission({
    check: (entries) => checkSignature(petition, readSignatureForm(entries).request),
    send: (signature) => talk.sign(petition.id, signature),
    ...(issues ? { issues } : {}),
  });
}

export interface PetitionFormOptions {
  readonly petition: PublicPetition;
  /** Origin of the campaign server. @default the page's own */
  readonly server?: string | undefined;
  readonly issues?: readonly Issue[] | undefined;
  /** Takes the place of the client that is made for `server`. */
  readonly client?: Client | undefined;
}

/** The issues of a signature in words, each with the name of its control. */
export function describeSignatureIssues(
  issues: readonly Issue[],
  petition: PublicPetition,
  messages: PetitionMessages,
): FormError[] {
  return issues.map((found) => {
    const name = controlName(found.path);
    const field = petition.fields.find((known) => known.name === name);
    const label = field?.label ?? (field ? messages.ui.fields[field.type].label : name);
    return { name, message: describeIssue(found, messages.ui, { label, type: field?.type }) };
  });
}
