import { randomBytes, type KeyObject } from "node:crypto";
import { maxHeaderSize } from "node:http";
import helmet from "@fastify/helmet";
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
import { createServerKeys } from "./keys.js";
import type { Mailer } from "./mail/mailer.js";
import { createOutbox } from "./mail/outbox.js";
import { createMailWriter } from "./mail/writer.js";
import type { Layout } from "./pages/layout.js";
import { createPages } from "./pages/pages.js";
import type { Store } from "./store/store.js";

/**
 * Builds the campaign server: a Fastify instance to which the app adds its own pages, and which it tells to listen.
 * `close()` answers what still arrives on open connections, then closes the store.
 * @throws DefinitionError where a document has an error, PetitionKeyError where a petition has no public key,
 * ServerKeyError where the secret is not 32 bytes, PublicUrlError where `publicUrl` is no origin.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { publicUrl, office, store, mailer, logger, layout, now = () => new Date() } = options;
  const { campaignUrl = () => `${publicUrl}/` } = options;
  if (!URL.canParse(publicUrl) || new URL(publicUrl).origin !== publicUrl) throw new PublicUrlError(publicUrl);
  const catalogue = createCatalogue(options.petitions, options.donations);
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
  await app.register(helmet, securityHeaders(publicUrl, options.frameSources));

  const write = createMailWriter({ catalogue, keys, office, publicUrl, campaignUrl });
  const report = (error: unknown) => app.log.warn(withoutWords(error), "mail not delivered");
  const outbox = createOutbox({ store, mailer, now, write, report });
  const ports = { store, keys, now, randomBytes: options.randomBytes ?? randomBytes };
  const context = { ports, catalogue, pages, outbox, publicUrl };
  await app.register(async (scope) => {
    acceptOnlyJsonAndForms(scope);
    petitionRoutes(scope, context);
    confirmationRoutes(scope, context);
    donationRoutes(scope, context);
    embedRoutes(scope, context);
    healthRoutes(scope, context);
  });
  app.addHook("onClose", async () => {
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

/** Headers of every answer. The pages load styles, scripts, pictures and films from their own origin, and nothing else. */
function securityHeaders(publicUrl: string, frameSources: readonly string[] = []) {
  const self = ["'self'"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: self,
        scriptSrc: self,
        imgSrc: [...self, "data:"],
        fontSrc: self,
        mediaSrc: self,
        ...(frameSources.length > 0 ? { frameSrc: [...frameSources] } : {}),
        connectSrc: self,
        formAction: self,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: "deny" as const },
    referrerPolicy: { policy: "no-referrer" as const },
    strictTransportSecurity: publicUrl.startsWith("https:") ? { maxAge: 31_536_000 } : false,
  };
}
