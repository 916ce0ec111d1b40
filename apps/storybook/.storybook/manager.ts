import { addons } from "storybook/manager-api";
import { darkTheme, lightTheme } from "../src/brand/themes.js";

const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;

// The panels of developers are closed at first: what is shown has the window to itself.
addons.setConfig({ theme: prefersDark ? darkTheme : lightTheme, bottomPanelHeight: 0 });

nameTheTab();

/** Storybook writes its own name behind that of each page. */
function nameTheTab(): void {
  const rename = () => {
    const title = document.title.replace(/⋅ Storybook$|^Storybook$/, "· tdh toolkit").replace(/^· /, "");
    if (title !== document.title) document.title = title;
  };
  const element = document.querySelector("title");
  if (element) new MutationObserver(rename).observe(element, { childList: true });
  rename();
}
