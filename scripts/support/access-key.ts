import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'

/** The emulator's access key, in the environment of a process. */
export const ACCESS_KEY = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: DEFAULT_ACCOUNT.accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: DEFAULT_ACCOUNT.accessKeySecret,
}

/** None, for a run that would be given the emulator's by itself. */
export const NO_KEY = { ALIBABA_CLOUD_ACCESS_KEY_ID: '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: '' }
