import type {
  Block,
  Campaign,
  CheckedDocument,
  defineCampaign,
  Finding,
  Office,
  Person,
  Petition,
  PublicBlock,
  PublicCampaign,
  PublicPerson,
} from "@tdh/schemas";
import type { Locale, LocalizedText } from "@tdh/schemas/rules";
import { expectTypeOf, test } from "vitest";

type Type = Block["type"];
type BlockOf<Name extends Type> = Extract<Block, { type: Name }>;
type PublicBlockOf<Name extends Type> = Extract<PublicBlock, { type: Name }>;

test("texts are in languages, and what a document left out is filled in", () => {
  expectTypeOf<Campaign["title"]>().toEqualTypeOf<LocalizedText>();
  expectTypeOf<Office["name"]>().toEqualTypeOf<LocalizedText>();
  expectTypeOf<Petition["minimumAge"]>().toEqualTypeOf<number>();
  expectTypeOf<Campaign["people"]>().toEqualTypeOf<Person[]>();
  expectTypeOf<Campaign["publishedAt"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Campaign["version"]>().toEqualTypeOf<2>();
  expectTypeOf<Campaign["locales"]>().toEqualTypeOf<readonly Locale[]>();
});

test("a block is one of a union, told by its type", () => {
  expectTypeOf<Type>().toEqualTypeOf<
    | "headline"
    | "story"
    | "quote"
    | "links"
    | "image"
    | "video"
    | "text"
    | "faq"
    | "statistics"
    | "petition"
    | "donation"
    | "notice"
    | "help"
    | "contact"
  >();
  expectTypeOf<BlockOf<"text">["level"]>().toEqualTypeOf<2 | 3>();
  expectTypeOf<BlockOf<"story">["person"]>().toEqualTypeOf<string>();
  expectTypeOf<BlockOf<"image">["alt"]>().toEqualTypeOf<LocalizedText | undefined>();
});

test("whoever writes a document may leave out what has a default", () => {
  type Draft = Parameters<typeof defineCampaign>[0];
  expectTypeOf<{
    id: string;
    office: string;
    locales: Locale[];
    title: { en: string };
    description: { en: string };
    blocks: [{ type: "contact"; heading: { en: string } }];
  }>().toExtend<Draft>();
  expectTypeOf<Omit<Draft, "title">>().not.toExtend<Draft>();
});

test("a page is told of a person what it may show, and of a block its texts in one language", () => {
  expectTypeOf<keyof PublicPerson>().toEqualTypeOf<"name" | "naming" | "age" | "place">();
  expectTypeOf<PublicBlockOf<"story">["person"]>().toEqualTypeOf<PublicPerson>();
  expectTypeOf<PublicBlockOf<"story">["text"]>().toEqualTypeOf<string>();
  expectTypeOf<PublicBlockOf<"story">["id"]>().toEqualTypeOf<string>();
  expectTypeOf<PublicBlockOf<"story">["locale"]>().toEqualTypeOf<Locale>();
  expectTypeOf<PublicBlockOf<"image">>().not.toHaveProperty("person");
  expectTypeOf<PublicBlockOf<"image">>().not.toHaveProperty("identifiable");
  expectTypeOf<PublicBlockOf<"video">>().not.toHaveProperty("person");
  expectTypeOf<PublicPerson>().not.toHaveProperty("consent");
  expectTypeOf<PublicCampaign>().not.toHaveProperty("people");
});

test("what was checked is one of the four documents, or none", () => {
  expectTypeOf<CheckedDocument<"office">["document"]>().toEqualTypeOf<Office | undefined>();
  expectTypeOf<CheckedDocument["findings"]>().toEqualTypeOf<readonly Finding[]>();
});
