// Loaded into a process with `node --import`: at its end it writes its peak of memory, in KiB, to the file that PEAK_MEMORY_FILE names.
import { writeFileSync } from 'node:fs'

const path = process.env.PEAK_MEMORY_FILE
process.on('exit', () => {
  if (path !== undefined) writeFileSync(path, String(process.resourceUsage().maxRSS))
})
