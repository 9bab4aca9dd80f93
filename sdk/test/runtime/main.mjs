// The program of the runtimes that have a command line: takes its input as JSON, and prints what came out.
import process from "node:process";
import { tryAll } from "./tried.mjs";

const { baseUrl, webhooks } = JSON.parse(process.argv[2]);
console.log(JSON.stringify(await tryAll(baseUrl, webhooks)));
