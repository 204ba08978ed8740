import { cliMain } from "./app.ts";

// Commands end by themselves; an exit code set here lets what is written to a pipe arrive.
process.exitCode = await cliMain(process.argv.slice(2));
