import fc from "fast-check";
import { arbitraryCampaign } from "./arbitrary-documents.js";
import { hostileMarkup, localized, sentences } from "./arbitrary-texts.js";
import { coherent } from "./coherent.js";
import { now, type BlockDraft, type CampaignDraft, type PersonDraft } from "./example-document.js";

/** What a page may say: sentences, scripts that somebody planted there, and markup, all of it without an error. */
const words = fc
  .array(
    fc.constantFrom(
      ...Object.values(sentences),
      ...hostileMarkup,
      "**stressed**",
      "[the report](https://example.org/a_(b)?c=d&e#f)",
      "[up](#main)",
      "\n\n",
      "\n- ",
      "👩‍👩‍👧‍👦",
      "שלום",
      '" onclick="alert(1)',
      "'",
      "\\",
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(" "))
  .map((text) => (/\S/.test(text) ? text : "…"));

const texts = {
  line: localized(words.map((text) => text.slice(0, 300))),
  text: localized(
    fc.oneof(
      words,
      words.map((text) => `${text} `.repeat(8)),
    ),
  ),
};

/** Campaigns with every block that may be published at `now`, whatever their texts try. */
export const publishableCampaigns: fc.Arbitrary<CampaignDraft> = arbitraryCampaign(texts)
  .map(coherent)
  .map(publishable);

function publishable(draft: CampaignDraft): CampaignDraft {
  const { withdrawnAt: _withdrawnAt, ...campaign } = draft;
  const people = (campaign.people ?? []).map(agreed);
  const shows = <Picture extends Depicted>(picture: Picture) => shown(picture, people);
  const { sharing = {} } = campaign;
  return {
    ...campaign,
    publishedAt: "2020-01-01T00:00:00Z",
    contentWarning: campaign.contentWarning ?? { en: "Careful." },
    allow: [],
    people,
    sharing: sharing.image ? { ...sharing, image: shows(sharing.image) } : sharing,
    blocks: [
      ...campaign.blocks.map((block): BlockDraft => {
        switch (block.type) {
          case "image":
            return { ...shows(block), decorative: block.alt === undefined };
          case "video":
            return shows(block);
          case "statistics":
            return {
              ...block,
              statistics: block.statistics.map((one) => ({
                ...one,
                source: { date: "2013", ...(one.source ?? { title: "Report" }) },
              })),
            };
          case "help":
            return { ...block, lines: block.lines.map((line) => ({ phone: "112", ...line })) };
          default:
            return block;
        }
      }),
      {
        type: "help",
        heading: { en: "Help" },
        text: { en: "Call." },
        lines: [
          { name: "Report", role: "report", phone: "0800", purpose: { en: "To report" }, verifiedOn: "2026-11-01" },
        ],
      },
    ],
  };
}

/** Everybody agreed to everything, long before `now`. */
function agreed({ circumstances: _circumstances, ...person }: PersonDraft): PersonDraft {
  const date = new Date(now.getTime() - 365 * 86_400_000).toISOString().slice(0, 10);
  return {
    ...person,
    wishesToBeNamed: true,
    wishesToBeIdentifiable: true,
    consent: {
      givenBy: ["child", "guardian", "adult"],
      purposes: ["campaign", "fundraising"],
      channels: ["website", "social-media"],
      date,
      language: "en",
      evidenceRef: "form",
    },
    riskReview: { by: "lead", date, outcome: "publish" },
  };
}

interface Depicted {
  depicts: NonNullable<NonNullable<CampaignDraft["sharing"]>["image"]>["depicts"];
  person?: string | undefined;
  identifiable?: boolean | undefined;
}

/** A picture of somebody real names one of the real people, where there is one. */
function shown<Picture extends Depicted>(picture: Picture, people: readonly PersonDraft[]): Picture {
  if (picture.depicts !== "this-person" && picture.depicts !== "other-person") return picture;
  const real = people.find(({ naming }) => naming !== "fictional");
  return real ? { ...picture, person: real.id, identifiable: true } : { ...picture, depicts: "generated" };
}
