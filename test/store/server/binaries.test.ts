import { chmod, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { OPEN_FOLDER, prepareBinaries } from "../../../src/store/server/binaries.ts";
import { findServerUser } from "../../../src/store/server/server-user.ts";

let packageFolder = "";
const version = `0.0.0-test-${process.pid}`;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "orgbeat-binaries-"));
  await chmod(folder, 0o755);
  packageFolder = join(folder, "package");
  await mkdir(join(packageFolder, "native", "bin"), { recursive: true });
  await mkdir(join(packageFolder, "native", "lib"));
  await writeFile(join(packageFolder, "package.json"), JSON.stringify({ version }));
  await writeFile(join(packageFolder, "native", "lib", "libone.so.1.2"), "one");
  const links = [{ source: "native/lib/libone.so.1.2", target: "native/lib/libone.so.1" }];
  await writeFile(join(packageFolder, "native", "pg-symlinks.json"), JSON.stringify(links));
});

afterEach(async () => {
  await rm(dirname(packageFolder), { recursive: true, force: true });
  await rm(copyOf(), { recursive: true, force: true });
});

test("links that the install script did not make are made, once", async () => {
  const first = await prepareBinaries(undefined, packageFolder);
  const second = await prepareBinaries(undefined, packageFolder);

  expect(second).toEqual(first);
  expect(first).toEqual({ folder: join(packageFolder, "native"), version });
  expect(await readlink(join(first.folder, "lib", "libone.so.1"))).toBe("libone.so.1.2");
});

describe.runIf(findServerUser() !== undefined)("as root, below a folder that is closed to the server's user", () => {
  beforeEach(() => chmod(dirname(packageFolder), 0o700));

  test("the programs are copied to an open folder with their links, once", async () => {
    const { folder } = await prepareBinaries(findServerUser(), packageFolder);
    const { ino } = await stat(folder);

    const again = await prepareBinaries(findServerUser(), packageFolder);

    expect(folder).toBe(join(copyOf(), "native"));
    expect(again.folder).toBe(folder);
    expect((await stat(again.folder)).ino).toBe(ino);
    expect(await readFile(join(folder, "lib", "libone.so.1"), "utf8")).toBe("one");
  });

  test("by several processes at once, all get the same whole copy", async () => {
    const all = await Promise.all([1, 2, 3].map(() => prepareBinaries(findServerUser(), packageFolder)));

    expect(new Set(all.map(({ folder }) => folder))).toEqual(new Set([join(copyOf(), "native")]));
    expect(await readFile(join(copyOf(), "native", "lib", "libone.so.1"), "utf8")).toBe("one");
  });

  test("a copy that others may write to is refused", async () => {
    await mkdir(join(copyOf(), "native"), { recursive: true });
    await chmod(copyOf(), 0o777);

    await expect(prepareBinaries(findServerUser(), packageFolder)).rejects.toThrow(/taken by somebody else/);
  });
});

function copyOf(): string {
  return join(OPEN_FOLDER, `orgbeat-postgres-${version}-${process.getuid?.() ?? 0}`);
}
