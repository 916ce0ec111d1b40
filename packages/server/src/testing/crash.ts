import { createInterface } from "node:readline";
import { startChild } from "./child.js";

/** Lets a process sign, kills it with SIGKILL after so many acknowledgements, and gives all ids that it printed. */
export async function signUntilKilled(file: string, after: number): Promise<string[]> {
  const child = startChild("testing/sign-forever.ts", [file]);
  const acknowledged: string[] = [];
  let complaint = "";
  child.stderr.on("data", (chunk) => (complaint += chunk));
  for await (const id of createInterface({ input: child.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === after) child.kill("SIGKILL");
  }
  if (acknowledged.length < after) throw new Error(`The process ended by itself: ${complaint}`);
  return acknowledged.filter((id) => id.length === 22);
}
