import { formats } from "../formats.js";
import type { FindingMessages } from "./types.js";

export const en: FindingMessages = {
  locale: "en",
  dir: "ltr",
  severity: { error: "error", warning: "warning", info: "note" },
  findings: {
    kind_unknown: "It is not clear what this document is. Set “kind” to one of: {allowed}.",
    version_unknown:
      "The document says that it has version {version}; this toolkit reads versions up to {newest}. Correct “version”, or update the toolkit.",
    missing: "This is missing. Fill it in.",
    unknown_key: "There is no field “{key}” here. Correct its name, or remove it.",
    wrong_type: "This has to be {expected}, but is {found}.",
    not_among: "“{found}” is not possible here. Choose one of: {allowed}.",
    too_short: "This is too short. It needs at least {limit} (characters, or entries of a list).",
    too_long: "This is too long. It may have at most {limit} (characters, or entries of a list).",
    too_small: "This number is too small: the least is {limit}.",
    too_large: "This number is too large: the greatest is {limit}.",

    headline_count: "A page has exactly one block of the type “headline”. The number here: {count}.",
    id_repeated: "An earlier entry has the id “{id}” already. Give this one another id.",
    id_reserved: "The page itself uses the id “{id}”. Give this block another id.",
    heading_order: "A heading of level 3 belongs to a section before it, and there is none. Set “level” to 2.",
    withdrawn_before_published:
      "The page would be withdrawn before it is published. Correct “publishedAt” or “withdrawnAt”.",
    closes_before_opens: "This would close before it opens. Correct “opensAt” or “closesAt”.",
    deleted_before_closed:
      "Personal data would be deleted while people can still sign. Choose a “deleteAt” that is later than “closesAt”.",
    email_field_missing:
      "A petition asks for an email address. Add a field of the type “email”, and set its “required” to true.",
    repeated: "An earlier entry has “{value}” as its “{key}” already. Change one of them, or remove it.",
    iban_invalid: "This is not a valid IBAN: a character is wrong or missing. Compare it with a paper of the bank.",
    minimum_over_maximum: "The least gift is greater than the greatest. Correct “minimum” or “maximum”.",
    suggestion_outside_limits:
      "This gift is below “minimum” or above “maximum”. Choose another gift, or move the limit.",
    transfer_needs_euro:
      "A bank transfer with a QR code is possible in euros only. Set “currency” to “EUR”, or remove “transfer” from “methods”.",

    petition_unknown: "There is no petition with the id “{id}”. Known: {known}.",
    donation_unknown: "There is no donation appeal with the id “{id}”. Known: {known}.",
    office_unknown: "There is no office with the id “{id}”. Known: {known}.",
    person_unknown: "Nobody under “people” has the id “{id}”. Correct the id, or add the person there.",
    anchor_unknown: "The link “{href}” leads to no block of this page. Correct it, or give the block this id.",
    text_link_invalid:
      "The link to “{href}” is shown as plain text. Give an https address, a path that begins with /, or # and the id of a block.",
    person_unused:
      "Nothing on this page is about “{id}”. Remove the entry if it is no longer needed: less is then kept about a person.",
    language_missing_there:
      "“{id}” is not available in: {locales}. Add the translation there, or remove the language here.",

    consent_missing:
      "No consent of “{id}” is recorded. Without it nothing about a person is published: add “consent”, or remove the person from the page.",
    consent_child_missing:
      "“{id}” is a child, or the age is not given: the child has to agree too. Ask the child, and add “child” to “givenBy”.",
    consent_guardian_missing:
      "“{id}” is a child, or the age is not given: a guardian has to agree too. Ask, and add “guardian” to “givenBy”.",
    consent_adult_missing: "“{id}” is an adult and agrees in person. Ask, and add “adult” to “givenBy”.",
    consent_purpose_missing:
      "“{id}” has not agreed to the purpose “{purpose}”. A page needs “campaign”, and one that asks for donations “fundraising” too.",
    consent_channel_missing:
      "“{id}” has not agreed to the channel “{channel}”. A page needs “website”, and a picture for shared links “social-media” too.",
    consent_in_future: "The consent of “{id}” is dated {date}, which is still to come. Correct the date.",
    consent_expired: "The consent of “{id}” ended on {date}. Ask again, or remove the person from the page.",
    consent_withdrawn: "“{id}” withdrew consent on {date}. Remove the person from the page.",
    consent_ends_soon:
      "The consent of “{id}” ends on {date}. From that day on the page is not shown: ask again, or remove the person.",
    risk_review_missing:
      "No review is recorded of whether publishing could harm “{id}”. Have it made, and enter it in “riskReview”.",
    risk_review_missing_displaced:
      "The “circumstances” of “{id}” call for a review of whether publishing could put the person or the family in danger. Have it made, and enter it in “riskReview”.",
    risk_review_in_future: "The review of “{id}” is dated {date}, which is still to come. Correct the date.",
    risk_review_refused:
      "The review says that nothing about “{id}” is to be published. Remove the person from the page.",
    exploited_named:
      "The “circumstances” of “{id}” do not allow the real name here, even with consent. Use a pseudonym, and set “naming” to “pseudonym”.",
    exploited_recognisable:
      "The “circumstances” of “{id}” do not allow the person to be recognisable. Use another picture; if nobody could recognise the person in this one, set “identifiable” to false.",
    named_unwished:
      "No wish of “{id}” to be named is recorded. Use a pseudonym; if the wish was expressed, set “wishesToBeNamed” to true.",
    recognisable_unwished:
      "No wish of “{id}” to be recognisable is recorded. Use another picture; if the wish was expressed, set “wishesToBeIdentifiable” to true.",
    depicted_person_missing:
      "This shows a real person. Enter the person’s id in “person”, so that consent and review are checked for it.",
    recognisable_unstated: "This shows a real person. Say in “identifiable” whether they could be recognised.",
    surname_in_text: "“{found}” looks like a full name. Leave the surname out, so that nobody can trace the child.",
    school_in_text: "“{found}” looks like the name of a school. Leave it out, so that nobody can trace the child.",
    address_in_text: "“{found}” looks like an address. Leave it out, and name a region at most.",
    birth_date_in_text: "“{found}” looks like a date of birth. Leave it out, and give the age in whole years.",

    content_warning_missing:
      "This page is about something that can be hard to read. Write a warning in “contentWarning”.",
    help_missing:
      "This page is about something that can be hard to read. Add a block of the type “help” that says whom to turn to.",
    help_report_missing: "None of the help lines takes reports of abuse. Add one whose “role” is “report”.",
    sensitive_topic_unstated:
      "“{found}” points to sexual exploitation. If the page is about it, add “sexual-exploitation” to “sensitiveTopics”.",
    help_emergency_first: "In danger the emergency number is looked for first. Put it at the top of the list.",
    help_line_unreachable: "“{name}” has neither a telephone number nor a web address. Add “phone” or “url”.",
    help_line_unchecked:
      "It is not recorded that “{name}” still answers. Make sure of it, and enter the day in “verifiedOn”.",
    help_line_outdated:
      "“{name}” was last checked on {date}, more than 12 months ago. Make sure that it answers, and enter the day in “verifiedOn”.",

    statistic_source_missing: "This figure has no source. Add “source”, so that readers can look it up.",
    statistic_date_missing: "The source of this figure has no date. Add “date”: a year is enough.",
    image_alt_missing:
      "Describe in “alt” what the picture shows, for people who do not see it. If it only decorates, set “decorative” to true.",
    image_position:
      "The file “{src}” tells where the picture was taken ({found}). Export it again from a photo program, without the place.",
    image_not_found: "There is no file “{src}”. Correct the address, or add the file.",
    image_unreadable: "The file “{src}” cannot be read ({reason}). Save the picture again, or choose another.",
    image_size_differs:
      "The file “{src}” is {width} pixels wide and {height} high. Enter these in “width” and “height”.",
    video_captions_missing: "The film has no captions for people who do not hear it. Add them in “captions” (WebVTT).",
    document_size_missing: "Tell readers what they would download. Add “format”, such as PDF, and “bytes”.",

    term_avoid:
      "“{found}” hurts the people it speaks of, or hides what was done to them. Write “{replacement}”, or give a reason under “allow”.",
    term_avoid_unconfirmed:
      "“{found}” can hurt the people it speaks of, or hide what was done to them. “{replacement}” is better.",
    term_attention: "“{found}” does not fit everywhere. Consider whether “{replacement}” is more exact.",
    allow_unused: "“{term}” is under “allow”, but does not stand where it is allowed. Remove the entry.",
    translation_missing: "This is missing in: {locales}. Until it is translated, readers see another language.",
    text_damaged: "“{found}” shows that this text is damaged: {kind}. Write the passage again.",
    reading_level: "Reading level ({locale}): {level}. {formula}: {score}.",
  },
  unnamed: {
    not_among: "This value is not possible here. Choose one of: {allowed}.",
    petition_unknown:
      "There is no petition with the id “{id}”. Correct the id, or check the petition’s document together with this one.",
    donation_unknown:
      "There is no donation appeal with the id “{id}”. Correct the id, or check the appeal’s document together with this one.",
    office_unknown:
      "There is no office with the id “{id}”. Correct the id, or check the office’s document together with this one.",
    term_avoid:
      "“{found}” hurts the people it speaks of, or hides what was done to them. Find another word, or give a reason under “allow”.",
    term_avoid_unconfirmed:
      "“{found}” can hurt the people it speaks of, or hide what was done to them. Another word is better.",
    term_attention: "“{found}” does not fit everywhere. Consider whether it is the right word here.",
  },
  formats,
  types: {
    string: "a text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    object: "a group of fields",
    array: "a list",
    null: "empty",
  },
  damage: {
    "replacement-character": "some of its characters were lost",
    mojibake: "it was saved in another encoding than UTF-8",
    "direction-override": "invisible characters turn the direction of its writing",
    invisible: "it holds invisible characters",
  },
  levels: { easy: "easy", medium: "medium", hard: "hard" },
};
