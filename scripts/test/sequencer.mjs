import { createJiti } from 'jiti'

// Jest takes no TypeScript here.
const { SlowFirst } = await createJiti(import.meta.url).import('./slow-first.ts')
export default SlowFirst
