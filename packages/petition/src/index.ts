"use client";

export { PetitionCounter, type PetitionCounterProps } from "./petition-counter/PetitionCounter.js";
export { PetitionForm, type PetitionFormProps } from "./petition-form/PetitionForm.js";
export { PetitionJourney, type PetitionJourneyProps } from "./petition-journey/PetitionJourney.js";
export { PetitionThanks, type PetitionThanksProps } from "./petition-journey/PetitionThanks.js";
export { SharePanel, type SharePanelProps } from "./share-panel/SharePanel.js";
