import type { ReactNode } from "react";

/** Links to one page in its other languages, each under its own name. Shows nothing where there is no choice. */
export function LanguageSwitch({ label, current, languages }: LanguageSwitchProps): ReactNode {
  if (languages.length < 2) return null;
  return (
    <nav className="tdh-languages" aria-label={label}>
      <ul className="tdh-languages-list">
        {languages.map((language) => (
          <li key={language.locale}>
            <a
              className="tdh-language"
              href={language.href}
              hrefLang={language.locale}
              lang={language.locale}
              aria-current={language.locale === current ? "page" : undefined}
            >
              {language.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface LanguageSwitchProps {
  /** Its accessible name: it becomes a landmark. */
  readonly label: string;
  /** The language that the page is in, as `languages` has it. */
  readonly current: string;
  /** The page in all of its languages, this one too. */
  readonly languages: readonly PageLanguage[];
}

/** A page in one of its languages. */
export interface PageLanguage {
  /** BCP 47 code. */
  readonly locale: string;
  /** The language's name in the language itself. */
  readonly label: string;
  readonly href: string;
}
