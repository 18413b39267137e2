/**
 * Keeps V8's space for young objects at the size that it has. Node 24 lets it grow meanwhile, and nothing gets much
 * faster: a plan of ten thousand configurations took 270 MiB, and takes 175 (docs/performance.md). V8 heeds a limit in bytes
 * only before a program starts, where an Action has no say. A changed flag also makes V8 refuse the compiled code that
 * Node's own modules come with, so that a small run is better off without.
 */
export const limitYoungSpace = async (): Promise<void> => {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
}
