"use client";

import { DonationForm } from "@tdh/donation";
import { PetitionJourney } from "@tdh/petition";
import type { ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { enhanceVideos } from "./video/enhance-videos.js";

/**
 * Brings a rendered campaign page to life: its petitions and appeals, each by itself, and its films (`enhanceVideos`).
 * What was typed before stays; an island that is already alive is left alone, so that it may be called again after more
 * of a page has arrived. The server renders the page with `renderToString`; `renderToStaticMarkup` leaves out what marks
 * texts apart. A page with films alone calls `enhanceVideos` from `@tdh/campaign/videos`, which brings no React.
 */
export function hydrateIslands(root: ParentNode = document): void {
  enhanceVideos(root);
  for (const island of root.querySelectorAll<HTMLElement>("[data-tdh-island]:not([data-tdh-hydrated])")) {
    const [data, container] = island.children;
    const widget = island.dataset["tdhIsland"];
    if (!data || !container || !isWidget(widget)) continue;
    island.dataset["tdhHydrated"] = "";
    hydrateRoot(container, widgets[widget](data.textContent ?? ""));
  }
}

/** The data is what `Island` wrote on the server. */
const widgets = {
  petition: (data: string): ReactNode => <PetitionJourney {...JSON.parse(data)} />,
  donation: (data: string): ReactNode => <DonationForm {...JSON.parse(data)} />,
};

function isWidget(name: string | undefined): name is keyof typeof widgets {
  return name !== undefined && Object.hasOwn(widgets, name);
}
