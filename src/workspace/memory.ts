/** Beyond this many bytes of files a run takes long enough, and makes enough garbage, for the limit to be worth its price. */
const LARGE_BYTES = 256 * 1024

/**
 * Keeps V8's space for young objects at the size it starts with where `bytes` of files are about to be parsed. Node 24
 * lets it grow meanwhile, and nothing gets much faster: a plan of ten thousand configurations took 270 MiB, and takes 175
 * (docs/performance.md). V8 heeds a limit in bytes only before a program starts, where an Action has no say. A changed
 * flag also makes V8 refuse the compiled code that Node's own modules come with, so that a small run is better off without.
 */
export const limitYoungSpace = async (bytes: number): Promise<void> => {
  if (bytes < LARGE_BYTES) return
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
}
