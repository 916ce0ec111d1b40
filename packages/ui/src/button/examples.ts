import type { ButtonProps } from "./Button.js";

/** Named states of a button. */
export const buttonExamples = {
  primary: { children: "Sign the petition" },
  give: { children: "Give", emphasis: "give" },
  secondary: { children: "Copy the link", emphasis: "secondary", type: "button" },
  busy: { children: "Sign the petition", busy: true },
  link: { children: "Read the report", href: "#report" },
} satisfies Record<string, ButtonProps>;
