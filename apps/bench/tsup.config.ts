import { defineConfig } from "tsup";
import { program } from "../testing/src/program.js";

export default defineConfig(program("src/main.ts", "src/load.ts", "src/content-reference.ts", "src/export-all.ts"));
