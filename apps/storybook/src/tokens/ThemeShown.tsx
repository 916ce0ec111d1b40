import type { ReactNode } from "react";
import { titleOf } from "../themes.js";
import { useToolbar } from "./useToolbar.js";

/** Says which theme a page shows, since its own chrome does not change with it. */
export function ThemeShown(): ReactNode {
  const { themeName } = useToolbar();
  return (
    <p>
      Shown here: <strong>{nameOf(themeName)}</strong>. Choose another with the brush in the toolbar above.
    </p>
  );
}

function nameOf(theme: string): string {
  if (theme === "default") return "the toolkit’s own look";
  if (theme === "workbench") return "your theme from the workbench";
  return `the theme of ${titleOf(theme)}`;
}
