/** One thing to put right in an edition's files. `line` counts from 1; `example` shows how to write it. */
export interface EditionProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly example: string;
}

/** An edition cannot be used; `problems` has everything that is wrong with it, by file and line. */
export class EditionError extends Error {
  override readonly name = "EditionError";
  readonly code = "edition-invalid";
  readonly edition: string;
  readonly problems: readonly EditionProblem[];

  constructor(edition: string, problems: readonly EditionProblem[]) {
    const sorted = problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
    const lines = sorted.map((problem) => `  ${renderProblem(problem)}`);
    super(
      [`edition "${edition}" has ${sorted.length === 1 ? "a problem" : `${sorted.length} problems`}:`, ...lines].join(
        "\n",
      ),
    );
    this.edition = edition;
    this.problems = sorted;
  }
}

function renderProblem({ file, line, message, example }: EditionProblem): string {
  return `${file}:${line}: ${message} Write it like this: ${example}`;
}
