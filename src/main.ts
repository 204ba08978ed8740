import { startMain } from "./app.ts";

// Everything of ours has stopped by then. A platform's client that was cut off while it was reconnecting keeps timers
// of its own, and must not keep the program.
process.exit(await startMain());
