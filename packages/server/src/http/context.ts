import type { Catalogue } from "../catalogue.js";
import type { Outbox } from "../mail/outbox.js";
import type { Pages } from "../pages/pages.js";
import type { Ports } from "../use-cases/ports.js";

/** What the routes are given. */
export interface Context {
  readonly ports: Ports;
  readonly catalogue: Catalogue;
  readonly pages: Pages;
  readonly outbox: Outbox;
  /** Origin of the server as others reach it, without a slash at its end. */
  readonly publicUrl: string;
}
