import { createClient } from "@tdh/client";
import { donationMessages } from "@tdh/donation/messages";
import type { Locale } from "@tdh/schemas/rules";
import type { ReactNode } from "react";
import { Sample } from "../component-stories.js";
import type { Answer } from "./server.js";
import "./journey.css";

const client = createClient();

/** A journey from its first step to its last, with the client that sites use: to be walked by hand. */
export function Journey({ kind, locale }: JourneyProps): ReactNode {
  const { give } = donationMessages[locale];
  return (
    <main className="journey">
      {kind === "sign" && (
        <Sample
          title="Petition/Petition journey"
          state="empty"
          locale={locale}
          change={{ client, donate: { href: "#give", label: give } }}
        />
      )}
      <section id="give" aria-label={give}>
        <Sample title="Donation/Donation form" state="empty" locale={locale} change={{ client }} />
      </section>
    </main>
  );
}

export interface JourneyProps {
  /** Its first step; who has signed may give as well. */
  readonly kind: "sign" | "give";
  readonly locale: Locale;
  /** What the server does with what it is sent. */
  readonly server: Answer;
}
