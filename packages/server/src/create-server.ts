import { randomBytes, type KeyObject } from "node:crypto";
import { maxHeaderSize } from "node:http";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { DonationAppeal, Office, Petition, PublicDonation, PublicPetition } from "@tdh/schemas";
import type { Locale } from "@tdh/schemas/rules";
import { createCatalogue } from "./catalogue.js";
import { answerClientError } from "./http/client-error.js";
import { confirmationRoutes } from "./http/confirmations.js";
import { donationRoutes } from "./http/donations.js";
import { createErrorHandler, installErrors, withoutWords } from "./http/errors.js";
import { embedRoutes } from "./http/embeds.js";
import { healthRoutes } from "./http/health.js";
import { petitionRoutes } from "./http/petitions.js";
import { privacyRoutes } from "./http/privacy.js";
import { securityHeaders } from "./http/security-headers.js";
import { createServerKeys } from "./keys.js";
import type { Mailer } from "./mail/mailer.js";
import { createOutbox } from "./mail/outbox.js";
import { createMailWriter } from "./mail/writer.js";
import type { Layout } from "./pages/layout.js";
import { createPages } from "./pages/pages.js";
import { startPurging } from "./purging.js";
import type { createSeal } from "./seal.js";
import { withCountInMemory } from "./store/count-in-memory.js";
import type { Store } from "./store/store.js";

/**
 * Builds the campaign server: a Fastify instance to which the app adds its own pages, and which it tells to listen.
 * `close()` answers what still arrives on open connections, then closes the store.
 * @throws DefinitionError where a document has an error, PetitionKeyError where a petition has no public key,
 * ServerKeyError where the secret is not 32 bytes, PublicUrlError where `publicUrl` is no origin.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { publicUrl, office, mailer, logger, layout, now = () => new Date() } = options;
  const { campaignUrl = () => `${publicUrl}/` } = options;
  if (!URL.canParse(publicUrl) || new URL(publicUrl).origin !== publicUrl) throw new PublicUrlError(publicUrl);
  const catalogue = createCatalogue(options.petitions, options.donations, options.seal);
  const store = withCountInMemory(options.store);
  const keys = createServerKeys(options.serverKey);
  const pages = createPages({ layout, campaignUrl });
  const handleError = createErrorHandler(catalogue, pages);

  const app: FastifyInstance = fastify({
    ...(logger ? { loggerInstance: logger } : {}),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 32 * 1024,
    requestTimeout: 30_000,
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: maxHeaderSize },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => void handleError(error, request, reply),
  });
  installErrors(app, handleError);
  app.addHook("onResponse", async ({ method, routeOptions, log }, { statusCode, elapsedTime }) => {
    log.info({ method, route: routeOptions.url, statusCode, ms: Math.round(elapsedTime) }, "answered");
  });
  const headers = securityHeaders(publicUrl, options.frameSources);
  app.addHook("onRequest", async (_request, reply) => void reply.headers(headers));

  const write = createMailWriter({ catalogue, keys, office, publicUrl, campaignUrl });
  const report = (error: unknown) => app.log.warn(withoutWords(error), "mail not delivered");
  const outbox = createOutbox({ store, petitions: options.petitions.map(({ id }) => id), mailer, now, write, report });
  const ports = { store, keys, now, randomBytes: options.randomBytes ?? randomBytes, endpoints: [] };
  const context = { ports, catalogue, pages, outbox, publicUrl };
  await app.register(async (scope) => {
    acceptOnlyJsonAndForms(scope);
    petitionRoutes(scope, context);
    confirmationRoutes(scope, context);
    donationRoutes(scope, context);
    privacyRoutes(scope, context);
    embedRoutes(scope, context);
    healthRoutes(scope, context);
  });
  const purging = startPurging({
    ports,
    petitions: options.petitions,
    done: (purged) => app.log.info(purged, "deleted what has had its time"),
    failed: (error) => app.log.warn(withoutWords(error), "not deleted what has had its time"),
  });
  app.addHook("onClose", async () => {
    await purging.stop();
    await outbox.stop();
    mailer.close?.();
    await store.close();
  });
  void outbox.wake();
  return app;
}

export interface ServerOptions {
  /** Origin of the server as others reach it, such as `https://example.org`, without a slash at its end. */
  readonly publicUrl: string;
  readonly petitions: readonly Petition[];
  readonly donations: readonly DonationAppeal[];
  /** Who sends the mails. */
  readonly office: Office;
  readonly store: Store;
  readonly mailer: Mailer;
  /** 32 random bytes, kept apart from the database: with both, the hashes in it can be guessed. */
  readonly serverKey: KeyObject | Uint8Array;
  /** Seals what a signatory enters to the petition's public key. @default {@link createSeal} */
  readonly seal?: typeof createSeal;
  /** Makes a document of a page. @default a plain one */
  readonly layout?: Layout;
  /** Absolute address of the campaign page, for mails, sharing and the way back. @default the site's front page */
  readonly campaignUrl?: (locale: Locale, document?: PublicPetition | PublicDonation) => string;
  /** Origins whose films the pages may show once a reader asks, such as `https://www.youtube-nocookie.com`. @default none */
  readonly frameSources?: readonly string[];
  /** @default the system's clock */
  readonly now?: () => Date;
  /** Must be cryptographically secure. @default that of `node:crypto` */
  readonly randomBytes?: (size: number) => Buffer;
  /** Gets routes, statuses and where errors happened; never an address, a token or what somebody entered. */
  readonly logger?: FastifyBaseLogger;
}

/** The address that the server gives itself in mails and embeds is not an origin. */
export class PublicUrlError extends Error {
  override readonly name = "PublicUrlError";

  constructor(publicUrl: string) {
    super(
      `The publicUrl "${publicUrl}" cannot be used in mailed links. Give scheme, host and port as others reach the ` +
        "server, without a path or a slash at the end, such as https://campaign.example.org.",
    );
  }
}

function acceptOnlyJsonAndForms(scope: FastifyInstance): void {
  scope.removeContentTypeParser("text/plain");
  const asText = { parseAs: "string" } as const;
  scope.addContentTypeParser(
    "application/x-www-form-urlencoded",
    asText,
    async (_request: unknown, body: string) => new URLSearchParams(body),
  );
}
