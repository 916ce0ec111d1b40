import type { NoticeProps } from "./Notice.js";

/** Named states of a notice. */
export const noticeExamples = {
  info: { children: "We have sent you an email.", headingLevel: "h2" },
  success: {
    tone: "success",
    heading: "Your signature counts",
    headingLevel: "h2",
    children: "Thank you for signing.",
  },
  warning: { tone: "warning", children: "This petition closes tomorrow." },
  error: { tone: "error", live: true, children: "We could not reach our server." },
} satisfies Record<string, NoticeProps>;
