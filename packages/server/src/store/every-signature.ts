import type { SignaturePage, SignatureRecord, Store } from "./store.js";

/** All signatures of a petition, a page at a time, so that a million need no more memory than a thousand. */
export async function* everySignature(
  store: Pick<Store, "signatures">,
  petition: string,
  which: SignaturePage["which"],
): AsyncGenerator<SignatureRecord> {
  for (let after = ""; ;) {
    const page = await store.signatures({ petition, after, limit: 1000, which });
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}
