import { describePair, type CheckedPair, type Move, type ThemeReport } from "@tdh/ui/theme";
import type { ReactNode } from "react";

/** What {@link checkTheme} found: how many pairs pass, what would mend those that do not, and each with its ratio. */
export function ContrastReport({ report, onMove }: ContrastReportProps): ReactNode {
  const failing = report.pairs.filter(({ passes }) => !passes);
  return (
    <section className="wb-section" aria-label="Contrast">
      <p role="status" className={failing.length > 0 ? "wb-wrong" : "wb-right"}>
        {failing.length > 0
          ? `${failing.length} of ${report.pairs.length} pairs of colours are too close to each other.`
          : `All ${report.pairs.length} pairs of colours can be told apart.`}
      </p>
      {failing.length > 0 && (
        <ul className="wb-failing">
          {byMove(failing).map(({ move, pairs }) => (
            <li key={move ? move.token + move.css : ""}>
              {move ? (
                <>
                  <span className="wb-swatch" aria-hidden="true" style={{ background: move.css }} />
                  <p>
                    <strong>{move.token}</strong> would pass as {move.css}.
                  </p>
                  <button type="button" className="wb-button" onClick={() => onMove(move)}>
                    Use this value <span className="wb-visually-hidden">for {move.token}</span>
                  </button>
                </>
              ) : (
                <p>No lightness of either colour would pass here. Change both.</p>
              )}
              <ul>
                {pairs.map(({ move: _told, ...pair }) => (
                  <li key={keyOf(pair)}>{describePair(pair)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>Every pair, with its ratio</summary>
        <table className="wb-pairs">
          <thead>
            <tr>
              <th scope="col">Pair</th>
              <th scope="col">Where</th>
              <th scope="col">Ratio (WCAG 2.2)</th>
              <th scope="col">Needs</th>
              <th scope="col">APCA, for information</th>
            </tr>
          </thead>
          <tbody>
            {report.pairs.map((pair) => (
              <tr key={keyOf(pair)} data-passes={pair.passes}>
                <th scope="row">
                  {pair.foreground} on {pair.background}
                </th>
                <td>
                  {pair.context}, {pair.kind}
                </td>
                <td>
                  {pair.passes ? "" : "✗ "}
                  {shortened(pair.ratio)}
                </td>
                <td>{pair.needs}</td>
                <td>Lc {Math.round(pair.apca)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

export interface ContrastReportProps {
  readonly report: ThemeReport;
  /** Takes the value that would mend a pair. */
  readonly onMove: (move: Move) => void;
}

/** The pairs that one value would mend, together. */
function byMove(failing: readonly CheckedPair[]) {
  const moves = new Map<string, { readonly move: Move | undefined; readonly pairs: CheckedPair[] }>();
  for (const pair of failing) {
    const key = pair.move ? pair.move.token + pair.move.css : "";
    const group = moves.get(key) ?? { move: pair.move, pairs: [] };
    group.pairs.push(pair);
    moves.set(key, group);
  }
  return [...moves.values()];
}

function keyOf({ context, foreground, background, kind }: CheckedPair): string {
  return [context, foreground, background, kind].join();
}

/** Rounded down, so that what falls short never reads as enough. */
function shortened(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
