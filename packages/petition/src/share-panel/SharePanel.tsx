import { Button } from "@tdh/ui";
import { formatMessage } from "@tdh/ui/messages";
import { useEffect, useState, type ReactNode } from "react";
import type { PetitionMessages } from "../messages/types.js";

/** Passes the petition on: plain links that load nothing from anyone until they are followed. Copying needs a script and https. */
export function SharePanel({ title, url, messages }: SharePanelProps): ReactNode {
  const [copied, setCopied] = useState(false);
  const [canCopy, setCanCopy] = useState(false);
  useEffect(() => setCanCopy("clipboard" in navigator), []);
  const { share, ui } = messages;
  const text = formatMessage(share.text, ui.locale, { title });
  const copy = () => void navigator.clipboard.writeText(url).then(() => setCopied(true));
  return (
    <section className="tdh-share" aria-labelledby="tdh-share-title">
      <h3 id="tdh-share-title">{share.title}</h3>
      <p>{share.intro}</p>
      <ul className="tdh-share-links">
        <li>
          <Button
            emphasis="secondary"
            href={`https://wa.me/?text=${encodeURIComponent(`${text} ${url}`)}`}
            rel="noopener noreferrer"
          >
            {share.whatsapp}
          </Button>
        </li>
        <li>
          <Button
            emphasis="secondary"
            href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${text}\n\n${url}`)}`}
          >
            {share.mail}
          </Button>
        </li>
        {canCopy && (
          <li>
            <Button type="button" emphasis="secondary" onClick={copy}>
              {share.copy}
            </Button>
          </li>
        )}
      </ul>
      <p role="status">{copied ? share.copied : ""}</p>
    </section>
  );
}

export interface SharePanelProps {
  /** The petition's title; it stands in what is passed on. */
  readonly title: string;
  /** Absolute address of the campaign page. */
  readonly url: string;
  /** The words of the same language. */
  readonly messages: PetitionMessages;
}
