import type { DonationFormProps } from "@tdh/donation";
import type { PetitionJourneyProps } from "@tdh/petition";
import type { ReactNode } from "react";
import { inlineJson } from "./inline-json.js";

/** The props of a petition that the server renders and the browser takes over: data alone, so that they can travel. */
export type PetitionIslandProps = Omit<PetitionJourneyProps, "client" | "onSigned">;

/** The props of an appeal that the server renders and the browser takes over. */
export type DonationIslandProps = Omit<DonationFormProps, "client">;

/** A widget in a page without scripts of its own, with the data that `hydrateIslands` needs to bring it to life. */
export function Island<Name extends keyof IslandProps>({ name, props, children }: IslandOptions<Name>): ReactNode {
  return (
    <div data-tdh-island={name}>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: inlineJson(props) }} />
      <div>{children}</div>
    </div>
  );
}

export interface IslandProps {
  readonly petition: PetitionIslandProps;
  readonly donation: DonationIslandProps;
}

interface IslandOptions<Name extends keyof IslandProps> {
  readonly name: Name;
  readonly props: IslandProps[Name];
  readonly children: ReactNode;
}
