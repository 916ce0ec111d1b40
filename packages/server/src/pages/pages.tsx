import { DonationForm, TransferInstructions } from "@tdh/donation";
import { donationMessages } from "@tdh/donation/messages";
import { PetitionCounter, PetitionForm, PetitionThanks } from "@tdh/petition";
import { petitionMessages } from "@tdh/petition/messages";
import type { PublicDonation, PublicPetition, SignatureCount, TransferStep } from "@tdh/schemas";
import type { Issue, Locale } from "@tdh/schemas/rules";
import { Button, Notice, TdhProvider } from "@tdh/ui";
import { formatMessage, uiMessages } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Reason } from "../http/http-problem.js";
import { serverMessages } from "../messages/index.js";
import { plainLayout, type Layout, type RenderedPage } from "./layout.js";
import { privacyPages, type PrivacyPages } from "./privacy.js";

export type { RenderedPage } from "./layout.js";

/** The server's own pages: what a person without scripts sees after a form, and behind a mailed link. */
export function createPages({ layout = plainLayout, campaignUrl }: PagesOptions): Pages {
  const render = (locale: Locale, title: string, content: ReactNode): RenderedPage => {
    const body = renderToStaticMarkup(<TdhProvider messages={uiMessages[locale]}>{content}</TdhProvider>);
    return { locale, html: layout({ title, locale, body, robots: "noindex" }) };
  };
  const back = (locale: Locale, document?: PublicPetition | PublicDonation) => (
    <p>
      <a href={campaignUrl(locale, document)}>{serverMessages[locale].back}</a>
    </p>
  );
  const keptNotice = (locale: Locale) => (
    <Notice tone="warning" heading={serverMessages[locale].problems.conflict.title} headingLevel="h2">
      <p>{serverMessages[locale].sendAsNew}</p>
    </Notice>
  );
  const again = (locale: Locale, title: string) => formatMessage(serverMessages[locale].errorTitle, locale, { title });

  return {
    privacy: privacyPages(render, back),

    problem: (reason, locale) => {
      const { title, detail } = serverMessages[locale].problems[reason];
      return render(
        locale,
        title,
        <>
          <h1>{title}</h1>
          <p>{detail}</p>
          {back(locale)}
        </>,
      );
    },

    confirm: (petition, action) => {
      const { locale } = petition;
      const words = serverMessages[locale].confirm;
      return render(
        locale,
        words.title,
        <>
          <h1>{words.title}</h1>
          <p>{formatMessage(words.intro, locale, { title: petition.title })}</p>
          <form method="post" action={`${action}?locale=${locale}`}>
            <Button>{words.action}</Button>
          </form>
        </>,
      );
    },

    confirmed: (petition, count) => {
      const { locale } = petition;
      const words = serverMessages[locale].confirm;
      return render(
        locale,
        words.doneTitle,
        <>
          <h1>{words.doneTitle}</h1>
          <Notice tone="success">
            <p>{formatMessage(words.done, locale, { title: petition.title })}</p>
          </Notice>
          <PetitionCounter count={count} messages={petitionMessages[locale]} />
          {back(locale, petition)}
        </>,
      );
    },

    thanks: (petition, count) => {
      const { locale, confirmation } = petition;
      const messages = petitionMessages[locale];
      const { titlePending, titleDone } = messages.thanks;
      return render(
        locale,
        confirmation === "mail" ? titlePending : titleDone,
        <>
          <h1>{petition.title}</h1>
          <PetitionThanks {...{ petition, messages, confirmation }} shareUrl={campaignUrl(locale, petition)} />
          <PetitionCounter count={count} messages={messages} />
          {back(locale, petition)}
        </>,
      );
    },

    signAgain: (petition, { entered, issues, isConflict, idempotencyKey }) => {
      const { locale } = petition;
      const action = `/v1/petitions/${petition.id}/signatures`;
      return render(
        locale,
        again(locale, petition.title),
        <>
          <h1>{petition.title}</h1>
          {isConflict && keptNotice(locale)}
          <PetitionForm
            {...{ petition, action, entered, issues, idempotencyKey }}
            messages={petitionMessages[locale]}
          />
        </>,
      );
    },

    donateAgain: (appeal, { entered, issues, isConflict, idempotencyKey }) => {
      const { locale } = appeal;
      const action = `/v1/donations/${appeal.id}`;
      return render(
        locale,
        again(locale, appeal.title),
        <>
          <h1>{appeal.title}</h1>
          {isConflict && keptNotice(locale)}
          <DonationForm {...{ appeal, action, entered, issues, idempotencyKey }} messages={donationMessages[locale]} />
        </>,
      );
    },

    transfer: (appeal, { transfer, qr }) => {
      const { locale } = appeal;
      const messages = donationMessages[locale];
      return render(
        locale,
        messages.transfer.title,
        <>
          <h1>{appeal.title}</h1>
          <TransferInstructions {...{ transfer, qr, messages }} />
          {back(locale, appeal)}
        </>,
      );
    },
  };
}

export interface Pages {
  /** A refusal in words. */
  problem(reason: Reason, locale: Locale): RenderedPage;
  /** One button that posts to `action`. */
  confirm(petition: PublicPetition, action: string): RenderedPage;
  confirmed(petition: PublicPetition, count: SignatureCount): RenderedPage;
  thanks(petition: PublicPetition, count: SignatureCount): RenderedPage;
  signAgain(petition: PublicPetition, refused: RefusedForm): RenderedPage;
  donateAgain(appeal: PublicDonation, refused: RefusedForm): RenderedPage;
  transfer(appeal: PublicDonation, step: TransferStep): RenderedPage;
  readonly privacy: PrivacyPages;
}

/** A form that is shown again: as it was left, with why it was not taken. */
export interface RefusedForm {
  readonly entered: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
  /** Its key was used with other answers before; `idempotencyKey` is a fresh one. @default false */
  readonly isConflict?: boolean;
  readonly idempotencyKey: string;
}

export interface PagesOptions {
  readonly layout?: Layout | undefined;
  readonly campaignUrl: (locale: Locale, document?: PublicPetition | PublicDonation) => string;
}
