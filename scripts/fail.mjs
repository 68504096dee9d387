/** Something the person at the keyboard can put right: shown as its sentence alone, without a stack. */
export class PlainError extends Error {}

/**
 * Runs a command's main function. A PlainError ends it with its sentence, anything else with its stack; both with
 * exit code 1.
 */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PlainError ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
