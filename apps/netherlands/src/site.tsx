import fastifyStatic from "@fastify/static";
import { CampaignPage } from "@tdh/campaign";
import { campaignMessages } from "@tdh/campaign/messages";
import { donationMessages } from "@tdh/donation/messages";
import { petitionMessages } from "@tdh/petition/messages";
import {
  NotPublishedError,
  pageMetadata,
  publicationOf,
  publicDonation,
  publicPetition,
  type Publication,
} from "@tdh/schemas";
import { localize, pickLocale, type Locale } from "@tdh/schemas/rules";
import {
  countSignatures,
  createMailbox,
  createServer,
  createSmtpMailer,
  openSqliteStore,
  readerLocale,
  registerMailbox,
  type Layout,
} from "@tdh/server";
import { themeCss } from "@tdh/ui/theme";
import type { FastifyInstance, FastifyReply } from "fastify";
import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "./config.js";
import { readContent } from "./content.js";
import { createDocument } from "./document.js";
import { developmentPublicKey, serverKey } from "./keys.js";

/** The whole site of the office: the campaign page, and the campaign server under it. */
export async function createSite(config: Config, now: () => Date = () => new Date()): Promise<FastifyInstance> {
  const { dataDir, publicUrl, smtpUrl } = config;
  const secret = serverKey(dataDir);
  const demonstration = smtpUrl === undefined;
  const content = readContent(contentFolder, demonstration ? developmentPublicKey(dataDir) : undefined);
  const { office, campaign, petition, appeal } = content;
  const theme = themeCss(content.theme);
  const styles = [versioned("site.css"), `/theme.css?v=${hash(theme)}`];
  const assets = { styles, script: versioned("client.js") };
  const document = createDocument({ office, locales: campaign.locales, assets, demonstration });
  const pageUrl = (locale: Locale) => `${publicUrl}/${pickLocale([locale], campaign.locales)}`;
  const mailer =
    smtpUrl === undefined
      ? createMailbox({ file: join(dataDir, "development-mailbox.ndjson") })
      : createSmtpMailer({
          url: smtpUrl,
          from: `${localize(office, office.locales[0] ?? "en").name} <no-reply@${new URL(publicUrl).hostname}>`,
        });
  const store = await openSqliteStore({ file: config.databaseFile });
  const tell = createTeller();

  const layout: Layout = ({ title, locale, body, robots }) => {
    const main = <main id="main" className="tdh-root tdh-plain-page" dangerouslySetInnerHTML={{ __html: body }} />;
    return document({ title, locale, robots, main });
  };

  const app = await createServer({
    publicUrl,
    office,
    petitions: [petition],
    donations: [appeal],
    store,
    serverKey: secret,
    mailer,
    campaignUrl: pageUrl,
    layout,
    now,
  });

  async function renderCampaign(locale: Locale, moment: Date): Promise<string> {
    const metadata = pageMetadata(campaign, { locale, office, urlOf: pageUrl });
    const count = await countSignatures({ store, now }, petition);
    const give = publicDonation(appeal, locale);
    const main = (
      <CampaignPage
        {...{ campaign, locale, office }}
        now={moment}
        messages={campaignMessages[locale]}
        petitions={{
          [petition.id]: {
            petition: publicPetition(petition, locale),
            messages: petitionMessages[locale],
            action: `/v1/petitions/${petition.id}/signatures`,
            shareUrl: pageUrl(locale),
            count,
            idempotencyKey: randomUUID(),
            entered: { country: office.country },
            donate: { href: "#donation", label: give.title },
          },
        }}
        donations={{
          [appeal.id]: {
            appeal: give,
            messages: donationMessages[locale],
            action: `/v1/donations/${appeal.id}`,
            idempotencyKey: randomUUID(),
          },
        }}
      />
    );
    return document({ title: metadata.title, metadata, locale, main, script: true });
  }

  /** A page that may not be shown is not, whoever asks: a consent can run out from one reader to the next. */
  async function sendCampaign(reply: FastifyReply, locale: Locale): Promise<FastifyReply> {
    const moment = now();
    const publication = publicationOf(campaign, moment);
    reply.headers(pageHeaders);
    if (publication.state === "published") return reply.send(await renderCampaign(locale, moment));
    tell(new NotPublishedError(campaign, publication).message);
    const { title, text } = notShown[locale === "nl" ? "nl" : "en"];
    const body = `<h1>${title}</h1><p>${text}</p>`;
    return reply.code(statusOf[publication.state]).send(layout({ title, locale, body, robots: "noindex" }));
  }

  for (const locale of campaign.locales) app.get(`/${locale}`, async (_request, reply) => sendCampaign(reply, locale));
  app.get("/", async (request, reply) => {
    const locale = readerLocale(request, campaign.locales);
    return sendCampaign(reply.header("vary", "accept-language"), locale);
  });
  app.get("/theme.css", async (_request, reply) => reply.headers(themeHeaders).send(theme));
  await app.register(fastifyStatic, {
    root: fileURLToPath(assetsFolder),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
  });
  await app.register(fastifyStatic, {
    root: fileURLToPath(publicFolder),
    prefix: "/",
    wildcard: false,
    decorateReply: false,
    maxAge: "1d",
  });
  if ("messages" in mailer) registerMailbox(app, mailer, layout);
  return app;
}

/** Tells whoever runs the site, once for each thing that there is to tell. */
function createTeller(): (message: string) => void {
  let told = "";
  return (message) => {
    if (message !== told) process.stderr.write(`${message}\n`);
    told = message;
  };
}

/** RFC 9110, section 15: not there yet, not there any more, not to be shown for now. */
const statusOf = { draft: 404, scheduled: 404, withdrawn: 410, refused: 503 } satisfies Record<
  Exclude<Publication["state"], "published">,
  number
>;

const notShown = {
  en: {
    title: "This page is not available",
    text: "We are looking into it. Every signature and every gift so far is kept.",
  },
  nl: {
    title: "Deze pagina is er nu niet",
    text: "We kijken ernaar. Elke handtekening en elke gift tot nu toe blijft bewaard.",
  },
};

/** Built files stand beside this one, the office's own beside the folder that it is built to. */
const assetsFolder = new URL("./assets/", import.meta.url);
const contentFolder = new URL("../content/", import.meta.url);
const publicFolder = new URL("../public/", import.meta.url);

/** A page holds an idempotency key of its own, so it is not shared between people. */
const pageHeaders = { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-cache" };

const themeHeaders = {
  "content-type": "text/css; charset=utf-8",
  "cache-control": "public, max-age=31536000, immutable",
};

/** The address of a built file, which changes with what is in it. */
function versioned(name: string): string {
  return `/assets/${name}?v=${hash(readFileSync(new URL(name, assetsFolder)))}`;
}

function hash(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}
