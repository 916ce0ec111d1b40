import { compileEmbed } from "@tdh/embed";
import { en } from "@tdh/petition/messages";
import { petition } from "./petition.js";

process.stdout.write(JSON.stringify(compileEmbed(petition, { server: "https://campaign.example.org", messages: en })));
