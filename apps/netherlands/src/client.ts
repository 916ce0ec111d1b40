import { hydrateIslands } from "@tdh/campaign/hydrate";

hydrateIslands();
