import { defineConfig } from "vitest/config";

// "core" needs nothing but the code; "database" files (*.db.test.ts) share one embedded PostgreSQL, a database a file.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "core",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.db.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "database",
          include: ["test/**/*.db.test.ts"],
          globalSetup: ["test/store/database-server.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
