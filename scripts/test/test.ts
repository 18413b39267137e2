import { runJest } from '../support/jest.ts'
import { toLeftOutText } from './left-out.ts'

// Runs Jest as it is told, and then says what else there is to run.
const exitCode = runJest(process.argv.slice(2))
process.stdout.write(`\n${toLeftOutText()}`)
process.exitCode = exitCode
