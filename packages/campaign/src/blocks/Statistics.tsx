import type { ReactNode } from "react";
import type { BlockOf, BlockProps } from "./block.js";
import { formatDate } from "./dates.js";
import { Section } from "./Section.js";

/** Figures, each with the source it was taken from and the date of that source. */
export function Statistics({ block, outer, messages }: BlockProps<"statistics">): ReactNode {
  return (
    <Section outer={outer} type="statistics" heading={block.heading}>
      <ul className="tdh-statistics-list">
        {block.statistics.map(({ value, label, source }, index) => (
          <li key={index}>
            <p className="tdh-statistics-value">{value}</p>
            <p className="tdh-statistics-label">{label}</p>
            {source && (
              <p className="tdh-statistics-source">
                <Source source={source} messages={messages} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type SourceProps = Pick<BlockProps<"statistics">, "messages"> & {
  readonly source: NonNullable<BlockOf<"statistics">["statistics"][number]["source"]>;
};

function Source({ source: { title, url, date }, messages }: SourceProps): ReactNode {
  return (
    <>
      {messages.source} {url ? <a href={url}>{title}</a> : title}
      {date && (
        <>
          {" "}
          (<time dateTime={date}>{formatDate(date, messages.locale)}</time>)
        </>
      )}
    </>
  );
}
