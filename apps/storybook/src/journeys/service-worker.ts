import { fileURLToPath } from "node:url";

/** The file of the service worker that answers for the journeys' server: a browser asks for it beside the page. */
export const serviceWorkerFile = fileURLToPath(import.meta.resolve("msw/mockServiceWorker.js"));
