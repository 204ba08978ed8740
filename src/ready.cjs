"use strict";
// Runs first in every npm script, in CommonJS and old syntax so that any Node can say what is wrong. It checks the
// version of Node and generates the database client when the schema is newer than what was generated last.
const { existsSync, statSync } = require("node:fs");
const { spawnSync } = require("node:child_process");
const { dirname, join } = require("node:path");

const NEEDED = 24;
const root = join(__dirname, "..");
const schema = join(root, "prisma", "schema.prisma");
const generated = join(root, "src", "store", "generated", "client.ts");

function fail(sentence) {
  process.stderr.write(`orgbeat: ${sentence}\n`);
  process.exit(1);
}

if (Number(process.versions.node.split(".")[0]) < NEEDED) {
  fail(
    `this is Node ${process.versions.node}, and Orgbeat needs Node ${NEEDED} or newer. On Linux (x64, arm64) "npm ci" ` +
      `brings it along: run it again without --omit=optional and start through npm. Elsewhere install Node ${NEEDED} from nodejs.org.`,
  );
}

if (!existsSync(join(root, "node_modules"))) fail('the packages are not installed. Run "npm ci" first.');

if (!existsSync(generated) || statSync(schema).mtimeMs > statSync(generated).mtimeMs) {
  const prisma = join(dirname(require.resolve("prisma/package.json")), "build", "index.js");
  // Prisma looks for a schema engine, and would download one, at every call; "generate" never runs it, so any
  // executable will do.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
  const result = spawnSync(process.execPath, [prisma, "generate", "--schema", schema], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  if (result.status !== 0)
    fail(`the database client could not be generated from prisma/schema.prisma:\n${result.stdout}${result.stderr}`);
}
