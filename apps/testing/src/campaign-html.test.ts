/// <reference types="vite/client" />
import {
  CampaignPage,
  Masthead,
  PageHead,
  SiteFooter,
  type CampaignPageProps,
  type PageHeadProps,
} from "@tdh/campaign";
import type { Locale } from "@tdh/schemas/rules";
import { HtmlValidate } from "html-validate";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";

type Stories<Props> = {
  readonly default: { readonly parameters: { readonly examples: (locale: Locale) => Readonly<Record<string, Props>> } };
};

const [pages] = Object.values(
  import.meta.glob<Stories<CampaignPageProps>>("../../../packages/campaign/src/page/CampaignPage.stories.tsx", {
    eager: true,
  }),
);
const [heads] = Object.values(
  import.meta.glob<Stories<PageHeadProps>>("../../../packages/campaign/src/page-head/PageHead.stories.tsx", {
    eager: true,
  }),
);
const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "doctype-style": "off" } });

// What the validator and the checks of a document prepare once takes longer than a page.
beforeAll(async () => {
  await validator.validateString(documentOf("en", firstExample(), undefined));
}, 60_000);

describe.each(["en", "nl", "ar"] as const)("in %s", (locale) => {
  const [head] = Object.values(heads?.default.parameters.examples(locale) ?? {});
  test.each(Object.entries(pages?.default.parameters.examples(locale) ?? {}))(
    "the whole page of the example %s is valid HTML, with one heading of level 1 and its landmarks",
    async (_name, props) => {
      const html = documentOf(locale, props, head);
      const { results } = await validator.validateString(html);
      const problems = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
      );
      expect(problems).toEqual([]);
      for (const element of ["h1", "main", "footer"]) expect(html.split(`<${element}`).length - 1).toBe(1);
    },
  );
});

function firstExample(): CampaignPageProps {
  const [props] = Object.values(pages?.default.parameters.examples("en") ?? {});
  if (!props) throw new Error("The campaign page has no examples.");
  return props;
}

function documentOf(locale: Locale, props: CampaignPageProps, head: PageHeadProps | undefined): string {
  const { office, messages } = props;
  const markup = renderToString(
    createElement(
      "html",
      { lang: locale, dir: messages.dir },
      createElement("head", {}, createElement("meta", { charSet: "utf-8" }), head && createElement(PageHead, head)),
      createElement(
        "body",
        {},
        createElement(Masthead, { office, locale, messages, alternates: [], homeHref: "/" }),
        createElement(CampaignPage, props),
        createElement(SiteFooter, { office, messages }),
      ),
    ),
  );
  return `<!doctype html>${markup}`;
}
