import type { ReactNode } from "react";
import type { BlockProps } from "./block.js";
import { formatDate } from "./dates.js";
import { Section } from "./Section.js";

/** Figures, each with the source it was taken from and the date of that source. */
export function Statistics({ block, id, messages }: BlockProps<"statistics">): ReactNode {
  return (
    <Section id={id} type="statistics" heading={block.heading}>
      <ul className="tdh-statistics-list">
        {block.statistics.map(({ value, label, source: { title, url, date } }) => (
          <li key={label}>
            <p className="tdh-statistics-value">{value}</p>
            <p className="tdh-statistics-label">{label}</p>
            <p className="tdh-statistics-source">
              {messages.source} {url ? <a href={url}>{title}</a> : title} (
              <time dateTime={date}>{formatDate(date, messages.locale)}</time>)
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
