import {
  Contact,
  DonationBlock,
  Faq,
  Headline,
  Help,
  Links,
  NoticeBlock,
  PetitionBlock,
  Picture,
  Quote,
  Statistics,
  Story,
  Text,
  Video,
  type BlockProps,
  type BlockType,
} from "@tdh/campaign";
import { locales, type Locale } from "@tdh/schemas/rules";
import axe from "axe-core";
import type { ComponentType } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { page } from "vitest/browser";
import "@tdh/ui/styles.css";
import "@tdh/petition/styles.css";
import "@tdh/donation/styles.css";
import "@tdh/campaign/styles.css";
import * as examples from "./examples.js";
import { videoExamples } from "../video/examples.js";
import { inPage } from "./in-page.js";

const everyState = [
  ...statesOf(Contact, examples.contactExamples),
  ...statesOf(DonationBlock, examples.donationBlockExamples),
  ...statesOf(Faq, examples.faqExamples),
  ...statesOf(Headline, examples.headlineExamples),
  ...statesOf(Help, examples.helpExamples),
  ...statesOf(Links, examples.linksExamples),
  ...statesOf(NoticeBlock, examples.noticeBlockExamples),
  ...statesOf(PetitionBlock, examples.petitionBlockExamples),
  ...statesOf(Picture, examples.pictureExamples),
  ...statesOf(Quote, examples.quoteExamples),
  ...statesOf(Statistics, examples.statisticsExamples),
  ...statesOf(Story, examples.storyExamples),
  ...statesOf(Text, examples.textExamples),
  ...statesOf(Video, videoExamples),
];

test.each(everyState)("$name passes axe, and fits a narrow window in every language", async ({ draw }) => {
  await page.viewport(320, 600);
  for (const locale of locales) {
    const { container, unmount } = await render(draw(locale));
    expect(document.documentElement.scrollWidth, locale).toBeLessThanOrEqual(320);
    if (locale === "en" || locale === "ar") {
      const { violations } = await axe.run(container);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    }
    await unmount();
  }
});

/** Each state of a block's examples, drawn in the page that its stories have around it. */
function statesOf<Type extends BlockType>(
  Block: ComponentType<BlockProps<Type>>,
  of: (locale: Locale) => Readonly<Record<string, BlockProps<Type>>>,
) {
  const decorate = inPage(Block.name === Headline.name ? "opening" : "below");
  return Object.keys(of("en")).map((state) => ({
    name: `${Block.name} ${state}`,
    draw: (locale: Locale) => {
      const props = of(locale)[state];
      if (!props) throw new Error(`${Block.name} has no ${state} in ${locale}.`);
      return decorate(() => <Block {...props} />, { args: props });
    },
  }));
}
