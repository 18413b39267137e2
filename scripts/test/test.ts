import { availableParallelism } from 'node:os'
import { runJest } from '../support/jest.ts'
import { toLeftOutText } from './left-out.ts'

/** One more than there are processors: some files mostly wait, for a time-out or for a process of their own. */
const WORKERS = availableParallelism() + 1

// Runs Jest as it is told, and then says what else there is to run.
const exitCode = runJest([`--maxWorkers=${WORKERS}`, ...process.argv.slice(2)])
process.stdout.write(`\n${toLeftOutText()}`)
process.exitCode = exitCode
