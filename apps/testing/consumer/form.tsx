import { PetitionForm } from "@tdh/petition";
import { en } from "@tdh/petition/messages";
import { renderToStaticMarkup } from "react-dom/server";
import { petition } from "./petition.js";

const form = <PetitionForm petition={petition} messages={en} action="/v1/petitions/clean-water/signatures" />;

process.stdout.write(renderToStaticMarkup(form));
