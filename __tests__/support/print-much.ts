import { writeOutput } from '../../src/adapters/github/reporter.ts'

/*
 * Prints more than a pipe holds, as the Action prints, and then tells on standard error that it went on. Node's own stream
 * is touched first, because that makes the pipe one that does not wait.
 */
void process.stdout.isTTY
for (let index = 0; index < 1_000; index += 1) writeOutput(`${index} ${'x'.repeat(1_000)}\n`)
process.stderr.write('went on')
