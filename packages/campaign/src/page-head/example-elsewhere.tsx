import { plainText } from "@tdh/schemas";
import type { ReactNode } from "react";
import type { PageHeadProps } from "./PageHead.js";

/** What becomes of a page's metadata elsewhere: a result of a search, and a card where the page is shared. */
export function ElsewhereShown({ metadata, titleSuffix }: PageHeadProps): ReactNode {
  const { title, description, canonical, openGraph } = metadata;
  const shared = (name: string) => openGraph.find(({ property }) => property === `og:${name}`)?.content;
  return (
    <div className="tdh-root" style={{ display: "grid", gap: "var(--tdh-space-6)", maxWidth: "var(--tdh-measure)" }}>
      <div>
        <p style={quiet}>
          <bdi>{canonical}</bdi>
        </p>
        <p style={{ color: "var(--tdh-color-link)", fontSize: "var(--tdh-text-l)" }}>
          {titleSuffix === undefined ? title : `${title} – ${titleSuffix}`}
        </p>
        <p>{description}</p>
      </div>
      <div className="tdh-card">
        <p style={quiet}>{shared("site_name")}</p>
        <p style={{ fontWeight: 700 }}>{shared("title")}</p>
        <p>{plainText(shared("description") ?? "")}</p>
      </div>
    </div>
  );
}

const quiet = { color: "var(--tdh-color-muted)", fontSize: "var(--tdh-text-s)" };
