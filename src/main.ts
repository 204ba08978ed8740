import { startMain } from "./app.ts";

process.exitCode = await startMain();
