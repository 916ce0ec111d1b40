import type { Publication } from "@tdh/schemas";
import type { Locale } from "@tdh/schemas/rules";

/** The words that the blocks of a campaign page bring themselves; all others stand in the document. Plain data. */
export interface CampaignMessages {
  /** BCP 47 code of the language. */
  readonly locale: Locale;
  readonly dir: "ltr" | "rtl";
  /** First link of the page, for people who use a keyboard. */
  readonly skipToContent: string;
  /** Name of the list of languages, read out. */
  readonly languages: string;
  /** Over a page that is drawn before it is public, for whoever writes it. */
  readonly preview: {
    readonly heading: string;
    /** By the state of its publication; `{date}` with the time of day: when it becomes public, or stopped being so. */
    readonly states: { readonly [state in Publication["state"]]: string };
    /** `{count}` of what keeps it from being published. */
    readonly errors: string;
  };
  /** Heading of the content warning. */
  readonly contentWarning: string;
  /** Links at the head of the page; `actions` is the name of their list, read out. */
  readonly jump: {
    readonly actions: string;
    readonly sign: string;
    readonly give: string;
    /** Past the form, to the texts. */
    readonly read: string;
    readonly help: string;
  };
  readonly person: {
    /** `{name}` and `{age}` in years. */
    readonly nameAndAge: string;
    readonly notes: {
      /** `{name}` is not the real name of a person of any gender and age. */
      readonly pseudonym: string;
      /** `{name}` was invented. */
      readonly fictional: string;
    };
  };
  /** What a picture or a film shows, where it is not the person of the story beside it. */
  readonly depicts: { readonly picture: DepictionMessages; readonly film: DepictionMessages };
  /** Under a picture: `{credit}` names who made it. */
  readonly credit: string;
  readonly video: {
    /** The link to a film on the site of `{provider}`. */
    readonly watch: string;
    /** Under that link: whose site it is, and what `{provider}` gets to know by whom it is followed. */
    readonly note: string;
    readonly length: string;
    readonly language: string;
    readonly captions: string;
    readonly transcript: string;
  };
  /** Beside a link: the language of what it leads to, as "in English". */
  readonly inLanguage: { readonly [locale in Locale]: string };
  /** Before the title of a statistic's source. */
  readonly source: string;
  readonly help: {
    /** `{name}` of the organisation whose site it is. */
    readonly website: string;
    /** `{date}` on which somebody made sure that the line answers. */
    readonly verified: string;
  };
  readonly contact: {
    readonly phone: string;
    readonly fax: string;
    readonly email: string;
    readonly website: string;
  };
  readonly privacy: string;
}

interface DepictionMessages {
  readonly "other-person": string;
  /** Somebody who poses or acts. */
  readonly model: string;
  /** Drawn or computed: an impression. */
  readonly generated: string;
}
