/* What an office's bundler takes: compiled, never run. */
import "@tdh/campaign/styles.css";
import "@tdh/donation/styles.css";
import "@tdh/petition/styles.css";
import "@tdh/ui/styles.css";

export { CampaignPage } from "@tdh/campaign";
export { createClient } from "@tdh/client";
export { DonationForm } from "@tdh/donation";
export { createServer } from "@tdh/server";
