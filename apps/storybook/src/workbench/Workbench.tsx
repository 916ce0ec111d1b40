import { pickLocale, locales } from "@tdh/schemas/rules";
import { checkTheme, formatTheme, resolveTheme, themeCss, type Theme } from "@tdh/ui/theme";
import { useDeferredValue, useMemo, useRef, useState, type ChangeEvent, type ReactNode } from "react";
import { themes, titleOf } from "../themes.js";
import { ContrastReport } from "./ContrastReport.js";
import { controlGroups } from "./controls.js";
import { FILE_NAME, keepDraft, LINES_AT_MOST, linesOf, parseTheme, readDraft, withToken } from "./draft.js";
import { Preview } from "./Preview.js";
import { TokenControl } from "./TokenControl.js";
import "./workbench.css";

/**
 * Makes a theme file: sets its tokens, shows widgets in it in both schemes, measures its contrasts, and hands the file
 * over. The theme is kept in this browser, so that the toolbar can dress every story in it.
 */
export function Workbench({ begin, locale }: WorkbenchProps): ReactNode {
  const { theme, set, undo } = useHistory(() => (begin === undefined ? readDraft(localStorage) : themes[begin]) ?? {});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const file = formatTheme(theme);
  const settled = useDeferredValue(theme);
  const report = useMemo(() => checkTheme(settled), [settled]);
  const tokens = useMemo(() => resolveTheme(settled, "light"), [settled]);

  const change = (next: Theme) => {
    setProblems([]);
    set(next);
  };
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    const read = file && parseTheme(await file.text());
    // The same file, mended, can be opened again.
    input.value = "";
    if (read && "theme" in read) change(read.theme);
    else if (read) setProblems(read.problems);
  };
  return (
    <main className="wb" lang="en" dir="ltr">
      <header className="wb-head">
        <div>
          <h1>Theme workbench</h1>
          <p>
            Set a theme, see it in both schemes, hand it over as one file. It is kept in this browser: every other story
            wears it when the toolbar's theme is <strong>From the workbench</strong>.
          </p>
        </div>
        <div className="wb-actions">
          <a className="wb-button" data-primary href={addressOf(file)} download={FILE_NAME}>
            Download the theme file
          </a>
          <button type="button" className="wb-button" aria-disabled={undo ? undefined : true} onClick={undo}>
            Undo
          </button>
        </div>
      </header>
      <section className="wb-panel" aria-label="The theme">
        <div className="wb-group">
          <Select label="Begin with" initial={begin ?? "toolkit"} onChange={(name) => change(themes[name] ?? {})} />
          <div className="wb-control wb-file">
            <label htmlFor="wb-file">or open a theme file</label>
            <input id="wb-file" type="file" accept=".json" onChange={(event) => void open(event)} />
          </div>
          <div role="alert">
            {problems.length > 0 && (
              <>
                <p className="wb-wrong">This file cannot be used:</p>
                <ul className="wb-problems">
                  {problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </div>
        {controlGroups.map(({ title, hint, controls }) => (
          <fieldset key={title} className="wb-group">
            <legend>{title}</legend>
            {hint && <p className="wb-hint">{hint}</p>}
            {controls.map((control) => (
              <TokenControl
                key={control.token}
                control={control}
                value={tokens.get(control.token)?.value}
                original={tokens.get(control.token)?.original}
                onChange={(value) => change(withToken(theme, control.token, value))}
              />
            ))}
          </fieldset>
        ))}
      </section>
      <div className="wb-result">
        <ContrastReport report={report} onMove={({ token, value }) => change(withToken(theme, token, value))} />
        <Preview css={themeCss(settled, { selector: ":host" })} locale={pickLocale([locale], locales)} />
        <ThemeFile text={file} />
      </div>
    </main>
  );
}

export interface WorkbenchProps {
  /** The office whose theme it begins with. @default what was last made here, else the toolkit's own look */
  readonly begin?: string | undefined;
  /** The language of the widgets that it shows. */
  readonly locale: string;
}

function ThemeFile({ text }: { readonly text: string }): ReactNode {
  const lines = linesOf(text);
  return (
    <details className="wb-section">
      <summary>
        The theme file: {lines} of {LINES_AT_MOST} lines
      </summary>
      {lines > LINES_AT_MOST && (
        <p className="wb-wrong">
          A theme file should have {LINES_AT_MOST} lines at most: seeds carry further than single tokens.
        </p>
      )}
      <pre className="wb-source">{text}</pre>
    </details>
  );
}

function Select({ label, initial, onChange }: SelectProps): ReactNode {
  return (
    <div className="wb-control">
      <label htmlFor="wb-begin">{label}</label>
      <select id="wb-begin" defaultValue={initial} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="toolkit">The toolkit's own look</option>
        {Object.keys(themes).map((name) => (
          <option key={name} value={name}>
            {titleOf(name)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly initial: string;
  readonly onChange: (theme: string) => void;
}

/** The theme, and what it was before, the last first. A run of changes to it within half a second, as by a slider, is one step back. */
function useHistory(begin: () => Theme) {
  const [steps, setSteps] = useState<readonly [Theme, ...Theme[]]>(() => [begin()]);
  const lastChange = useRef(Number.NEGATIVE_INFINITY);
  const [theme, ...earlier] = steps;
  const [before, ...others] = earlier;
  const go = (next: readonly [Theme, ...Theme[]]) => {
    setSteps(next);
    keepDraft(localStorage, next[0]);
  };
  return {
    theme,
    set(next: Theme) {
      const now = performance.now();
      const joins = before && now - lastChange.current < 500;
      lastChange.current = now;
      go([next, ...(joins ? earlier : steps)]);
    },
    undo: before && (() => go([before, ...others])),
  };
}

function addressOf(file: string): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(file)}`;
}
