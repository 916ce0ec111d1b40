/** How grave a finding is: an error keeps a document from being published, a warning does not. */
export type Severity = "error" | "warning" | "info";

/** What was found in a document, and where. Words for it: `describeFinding`. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** From the document's root: `["blocks", 3, "text", "nl"]`. */
  readonly path: FindingPath;
  /** What the words need: a term, a date, the languages that lack. */
  readonly data: Readonly<Record<string, string | number>>;
}

export type FindingPath = readonly (string | number)[];

export type FindingCode = keyof typeof severities;

/** Every finding there is, and how grave it is. */
export const severities = {
  // The document's shape.
  kind_unknown: "error",
  version_unknown: "error",
  missing: "error",
  unknown_key: "error",
  wrong_type: "error",
  not_among: "error",
  format: "error",
  too_short: "error",
  too_long: "error",
  too_small: "error",
  too_large: "error",

  // What its parts say of each other.
  headline_count: "error",
  id_repeated: "error",
  id_reserved: "error",
  heading_order: "error",
  withdrawn_before_published: "error",
  closes_before_opens: "error",
  deleted_before_closed: "error",
  email_field_missing: "error",
  repeated: "error",
  iban_invalid: "error",
  minimum_over_maximum: "error",
  suggestion_outside_limits: "error",
  transfer_needs_euro: "error",

  // What it points to.
  petition_unknown: "error",
  donation_unknown: "error",
  office_unknown: "error",
  person_unknown: "error",
  anchor_unknown: "error",
  text_link_invalid: "error",
  person_unused: "warning",
  language_missing_there: "warning",

  // The people told about.
  consent_missing: "error",
  consent_child_missing: "error",
  consent_guardian_missing: "error",
  consent_adult_missing: "error",
  consent_purpose_missing: "error",
  consent_channel_missing: "error",
  consent_in_future: "error",
  consent_expired: "error",
  consent_withdrawn: "error",
  consent_ends_soon: "warning",
  risk_review_missing: "error",
  risk_review_missing_displaced: "error",
  risk_review_in_future: "error",
  risk_review_refused: "error",
  exploited_named: "error",
  exploited_recognisable: "error",
  named_unwished: "error",
  recognisable_unwished: "error",
  depicted_person_missing: "error",
  recognisable_unstated: "error",
  surname_in_text: "error",
  school_in_text: "error",
  address_in_text: "error",
  birth_date_in_text: "error",

  // Care for the reader.
  content_warning_missing: "error",
  help_missing: "error",
  help_report_missing: "error",
  sensitive_topic_unstated: "warning",
  help_emergency_first: "warning",
  help_line_unreachable: "error",
  help_line_unchecked: "warning",
  help_line_outdated: "warning",

  // What it claims and shows.
  statistic_source_missing: "error",
  statistic_date_missing: "error",
  image_alt_missing: "error",
  image_position: "error",
  image_not_found: "error",
  image_unreadable: "error",
  image_size_differs: "warning",
  video_captions_missing: "warning",
  document_size_missing: "warning",

  // Its words.
  term_avoid: "error",
  term_avoid_unconfirmed: "warning",
  term_attention: "warning",
  allow_unused: "warning",
  translation_missing: "warning",
  text_damaged: "warning",
  reading_level: "info",
} as const satisfies Record<string, Severity>;

/** Takes what the rules find. */
export type Report = (code: FindingCode, path: FindingPath, data?: Finding["data"]) => void;
