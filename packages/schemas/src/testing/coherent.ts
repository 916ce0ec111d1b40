import type { CampaignDraft } from "./example-document.js";

/**
 * Makes the parts of a campaign agree: ids and forms are there once, whoever is named is among the people, there is one
 * headline, links lead to blocks of the page, and it is withdrawn after it is published. Whatever else it holds stays.
 */
export function coherent(given: CampaignDraft): CampaignDraft {
  const draft = structuredClone(given);
  const people = (draft.people ?? []).filter(
    ({ id }, index, all) => all.findIndex((other) => other.id === id) === index,
  );
  if (people.length === 0) people.push({ id: "somebody", name: "Somebody", naming: "pseudonym" });
  let turn = 0;
  const name = (holder: { person?: string | undefined }) => {
    if (holder.person !== undefined) holder.person = people[turn++ % people.length]?.id ?? "somebody";
  };

  const forms = draft.blocks.map((block) => {
    if (block.type === "petition") return `petition ${block.petition}`;
    return block.type === "donation" ? `donation ${block.donation}` : undefined;
  });
  const isRepeated = (index: number) => forms[index] !== undefined && forms.indexOf(forms[index]) < index;
  const rest = draft.blocks.filter(({ type }, index) => type !== "headline" && !isRepeated(index));
  const headline = draft.blocks.find(({ type }) => type === "headline") ?? {
    type: "headline",
    title: { en: "Title" },
    lead: { en: "Lead." },
  };
  const ids = new Set(["main"]);
  const blocks = [headline, ...rest];
  for (const block of blocks) {
    if (block.id !== undefined && ids.has(block.id)) delete block.id;
    if (block.id !== undefined) ids.add(block.id);
    if ("person" in block) name(block);
    if (block.type === "text") block.level = 2;
    if (block.type === "links") for (const link of block.links) link.href = link.href.replace(/^#.*/, "#main");
  }
  if (draft.sharing?.image) name(draft.sharing.image);
  const { publishedAt, withdrawnAt } = draft;
  if (publishedAt && withdrawnAt && Date.parse(withdrawnAt) <= Date.parse(publishedAt)) delete draft.withdrawnAt;
  return { ...draft, people, blocks };
}
