import fc from 'fast-check'
import { SEED } from '../../scripts/test/shares.ts'

// What is tried at random is the same in every run, unless a seed is given: a change must not fail by chance.
fc.configureGlobal({ seed: SEED })

export default fc
