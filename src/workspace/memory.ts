import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8's space for young objects at the size it starts with. Node 24 lets it grow while files are read, and nothing
 * gets much faster: a plan of ten thousand configurations took 270 MiB, and takes 175 (docs/performance.md). V8 heeds a
 * limit in bytes only before a program starts, where an Action has no say.
 */
export const limitYoungSpace = (): void => setFlagsFromString('--semi-space-growth-factor=1')
