import { careRules } from "./care.js";
import { peopleRules } from "./people.js";
import type { Rule } from "./rule.js";
import { shapeRules } from "./shape.js";
import { structureRules } from "./structure.js";
import { wordRules } from "./words.js";

export type { Rule };

/** Every rule that content is checked by, each with a document that breaks it and one that does not. */
export const rules: readonly Rule[] = [...shapeRules, ...structureRules, ...peopleRules, ...careRules, ...wordRules];
