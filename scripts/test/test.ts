import { availableParallelism } from 'node:os'
import { runJest } from '../support/jest.ts'
import { toLeftOutText } from './left-out.ts'

/** One more than there are processors: some files mostly wait, for a time-out or for a process of their own. */
const WORKERS = availableParallelism() + 1

const args = process.argv.slice(2)
const isToldHowMany = args.some((arg) => /^(?:-w|-i$|--maxWorkers|--runInBand)/.test(arg))

// Runs Jest as it is told, and then says what else there is to run.
const exitCode = runJest(isToldHowMany ? args : [`--maxWorkers=${WORKERS}`, ...args])
process.stdout.write(`\n${toLeftOutText()}`)
process.exitCode = exitCode
