import { locales } from "../rules/locale.js";

export const usage = `Usage: tdh-check [options] <files…>

Checks the documents of campaigns, petitions, donations and offices, in YAML or JSON: their shape, the safeguarding of the
people they tell about, terms, links, dates and translations. Name files, folders, or patterns such as "content/*.yaml".

  --format text|json|github  for people (default), for programs, or as annotations of GitHub Actions
  --language CODE            of what is found: ${locales.join(", ")} (default ${locales[0]})
  --images FOLDER            what the site serves as /: pictures in it are checked too, if sharp is installed
  --now DATE                 checks as of a day, such as 2026-11-04
  --notes                    tells notes too, such as the reading level; JSON always holds them
  --help, --version

Exit code: 0 without errors, 1 with errors, 2 where something cannot be read or the command is not understood.
`;
