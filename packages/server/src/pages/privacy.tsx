import type { PublicPetition } from "@tdh/schemas";
import { numberLocale, type Issue, type Locale } from "@tdh/schemas/rules";
import { Button, ErrorSummary, Notice, TextField } from "@tdh/ui";
import { describeIssue, formatMessage, uiMessages } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import { serverMessages } from "../messages/index.js";
import type { PrivacyMessages } from "../messages/types.js";
import type { ConsentRecord } from "../store/store.js";
import type { Holding } from "../use-cases/privacy.js";
import type { RenderedPage } from "./layout.js";

/** The pages on which people see, withdraw and delete what is kept of them. */
export function privacyPages(
  render: (locale: Locale, title: string, content: ReactNode) => RenderedPage,
  back: (locale: Locale, petition?: PublicPetition) => ReactNode,
): PrivacyPages {
  const page = (locale: Locale, title: string, content: ReactNode, petition?: PublicPetition) =>
    render(
      locale,
      title,
      <>
        <h1>{title}</h1>
        {content}
        {back(locale, petition)}
      </>,
    );

  return {
    ask: (locale, refused) => {
      const { privacy, errorTitle } = serverMessages[locale];
      const title = privacy.askTitle;
      return page(
        locale,
        refused ? formatMessage(errorTitle, locale, { title }) : title,
        <AskForm {...{ locale, refused }} />,
      );
    },
    asked: (locale) => {
      const { askedTitle, asked } = serverMessages[locale].privacy;
      return page(locale, askedTitle, <p>{asked}</p>);
    },
    holdings: (locale, action, holdings, done) => {
      const words = serverMessages[locale].privacy;
      return page(
        locale,
        words.title,
        <>
          {done && (
            <Notice tone="success">
              <p>{words.done[done]}</p>
            </Notice>
          )}
          <Holdings {...{ locale, action, holdings }} />
        </>,
      );
    },
    unsubscribe: (petition, action) => {
      const { locale, title } = petition;
      const words = serverMessages[locale].privacy.unsubscribe;
      return page(
        locale,
        words.title,
        <>
          <p>{formatMessage(words.intro, locale, { title })}</p>
          <form method="post" action={`${action}?locale=${locale}`}>
            <Button>{words.action}</Button>
          </form>
        </>,
        petition,
      );
    },
    unsubscribed: (petition) => {
      const { locale, title } = petition;
      const words = serverMessages[locale].privacy.unsubscribe;
      return page(locale, words.title, <p>{formatMessage(words.done, locale, { title })}</p>, petition);
    },
  };
}

export interface PrivacyPages {
  /** A form for the address. */
  ask(locale: Locale, refused?: { readonly email: string; readonly issues: readonly Issue[] }): RenderedPage;
  /** The same for every address. */
  asked(locale: Locale): RenderedPage;
  /** What is kept; its forms post to `action`. `done` is what was just asked for. */
  holdings(
    locale: Locale,
    action: string,
    holdings: readonly Holding[],
    done?: keyof PrivacyMessages["done"],
  ): RenderedPage;
  /** One button that posts to `action`. */
  unsubscribe(petition: PublicPetition, action: string): RenderedPage;
  unsubscribed(petition: PublicPetition): RenderedPage;
}

function AskForm({ locale, refused }: { readonly locale: Locale; readonly refused: Refused | undefined }) {
  const words = serverMessages[locale].privacy;
  const { label } = uiMessages[locale].fields.email;
  const errors = (refused?.issues ?? []).map((issue) =>
    describeIssue(issue, uiMessages[locale], { label, type: "email" }),
  );
  return (
    <form method="post" action="/v1/privacy" noValidate>
      <ErrorSummary id="privacy-errors" errors={errors.map((message) => ({ message, href: "#privacy-email" }))} />
      <p>{words.askIntro}</p>
      <input type="hidden" name="locale" value={locale} />
      <TextField
        id="privacy-email"
        name="email"
        type="email"
        autoComplete="email"
        {...{ label, error: errors[0], defaultValue: refused?.email }}
      />
      <Button>{words.askAction}</Button>
    </form>
  );
}

type Refused = NonNullable<Parameters<PrivacyPages["ask"]>[1]>;

function Holdings({ locale, action, holdings }: HoldingsProps) {
  const words = serverMessages[locale].privacy;
  const act = { locale, action };
  if (holdings.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <p>{words.intro}</p>
      {holdings.map((holding) => (
        <SignatureSection key={holding.signature.id} {...{ ...act, holding }} />
      ))}
      <section>
        <h2>{words.officeTitle}</h2>
        <p>{words.office}</p>
        <Act {...act} values={{ action: "access" }} label={words.access} />
        <Act {...act} values={{ action: "export" }} label={words.export} />
      </section>
      <section>
        <h2>{words.eraseTitle}</h2>
        <p>{words.erase}</p>
        <Act {...act} values={{ action: "erase" }} label={words.eraseAction} />
      </section>
    </>
  );
}

interface HoldingsProps extends Where {
  readonly holdings: readonly Holding[];
}

function SignatureSection({ locale, action, holding }: Where & { readonly holding: Holding }) {
  const words = serverMessages[locale].privacy;
  const { petition: definition, inLocale } = holding.entry;
  const petition = inLocale(definition.locales.find((known) => known === locale) ?? definition.locales[0] ?? locale);
  const { id, signedAt, confirmedAt, consents } = holding.signature;
  const named = { petition: petition.id, signature: id };
  const fill = (message: string, date: Date) => formatMessage(message, locale, { date: inWords(date, locale) });
  return (
    <section>
      <h2 lang={petition.locale} dir={uiMessages[petition.locale].dir}>
        {petition.title}
      </h2>
      <p>{fill(words.signed, signedAt)}</p>
      <p>{confirmedAt ? fill(words.confirmed, confirmedAt) : words.pending}</p>
      <ul>
        {consents.map((consent) => (
          <li key={consent.purpose}>
            <p>
              {formatMessage(words.consent, locale, {
                text: textOf(petition, consent),
                version: consent.version,
                answer: answerOf(consent, locale),
              })}
            </p>
            {consent.purpose !== "petition" && consent.given && consent.withdrawnAt === undefined && (
              <Act
                {...{ locale, action }}
                values={{ action: "consent", ...named, purpose: consent.purpose }}
                label={words.withdrawConsent}
              />
            )}
          </li>
        ))}
      </ul>
      <Act {...{ locale, action }} values={{ action: "withdraw", ...named }} label={words.withdraw} />
    </section>
  );
}

interface Where {
  readonly locale: Locale;
  /** Path that the forms post to. */
  readonly action: string;
}

function Act({ locale, action, values, label }: ActProps) {
  return (
    <form method="post" action={`${action}?locale=${locale}`}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button emphasis="secondary">{label}</Button>
    </form>
  );
}

interface ActProps extends Where {
  readonly values: Readonly<Record<string, string>>;
  readonly label: string;
}

/** The text as it stands today where it is still the version that was agreed to, else what it was for. */
function textOf({ statement, consents }: PublicPetition, { purpose, version }: ConsentRecord): string {
  const known = purpose === "petition" ? statement : consents.find((consent) => consent.purpose === purpose);
  return known?.version === version ? known.text : purpose;
}

function answerOf({ given, withdrawnAt }: ConsentRecord, locale: Locale): string {
  const { yes, no, takenBack } = serverMessages[locale].privacy;
  if (withdrawnAt !== undefined)
    return formatMessage(takenBack, locale, { date: inWords(new Date(withdrawnAt), locale) });
  return given ? yes : no;
}

function inWords(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(numberLocale(locale), { dateStyle: "long", timeZone: "UTC" }).format(date);
}
