import { describe, expect, test } from '@jest/globals'
import { readDesired } from '../../src/stages/config/read-desired.ts'
import fc from '../support/fast-check.ts'
import { LITERAL, LITERAL_HEAD, LITERAL_TAIL, listCorpus } from './corpus.ts'
import { mutate, toMutations } from './mutations.ts'
import { FUZZ_TIMEOUT_MS, toSettings } from './settings.ts'
import { toShownTexts } from './shown.ts'
import { expectSoundReading } from './soundness.ts'

const CORPUS = listCorpus()

const files = fc
  .tuple(fc.constantFrom(...CORPUS), toMutations(CORPUS, 6))
  .map(([file, mutations]) => mutate(file, mutations))

const toSource = (bytes: Buffer, file = 'chat.yml') => ({ file, bytes })

describe('a file that was damaged', () => {
  test(
    'gives sound diagnostics and nothing wanted, or is right; the same each time',
    () => {
      fc.assert(
        fc.property(files, (bytes) => {
          const reading = readDesired([toSource(bytes)])
          expectSoundReading([toSource(bytes)], reading)
          expect(readDesired([toSource(bytes)])).toEqual(reading)
        }),
        toSettings(),
      )
    },
    FUZZ_TIMEOUT_MS,
  )

  test(
    'does not change what is said of another',
    () => {
      fc.assert(
        fc.property(files, files, (a, b) => {
          const sources = [toSource(a, 'a.yml'), toSource(b, 'b.yml')]
          const reading = readDesired(sources)
          expectSoundReading(sources, reading)
          const alone = readDesired(sources.slice(0, 1)).diagnostics
          const ofFirst = reading.diagnostics.filter(({ position }) => position.file === 'a.yml')
          // Whether a name that it gives up is wanted, the other file says.
          const isOwn = ({ code }: (typeof alone)[number]) => code !== 'NAME_REMOVED'
          expect(ofFirst.filter(isOwn)).toEqual(alone.filter(isOwn))
        }),
        toSettings(0.25),
      )
    },
    FUZZ_TIMEOUT_MS,
  )
})

describe('a literal secret in a file that was damaged around it', () => {
  const forms: readonly ((key: string) => string)[] = [
    (key) => `${key}: ${LITERAL}`,
    (key) => `${key}: "${LITERAL}"`,
    (key) => `"${key}" : '${LITERAL}'`,
    (key) => `${key}: [${LITERAL}]`,
    (key) => `${key}: { fromEnv: ${LITERAL} }`,
    (key) => `${key}: { a: { ${LITERAL}: 1 } }`,
    (key) => `{ ${key}: ${LITERAL} }`,
  ]
  const line = fc
    .tuple(fc.constantFrom(...forms), fc.constantFrom('DingTalkClientSecret', 'Token', 'ENCODINGAESKEY'))
    .map(([toForm, key]) => `      ${toForm(key)}\n`)

  test(
    'is in no message',
    () => {
      fc.assert(
        fc.property(line, toMutations(CORPUS, 4), toMutations(CORPUS, 4), (secret, before, after) => {
          const head = mutate(Buffer.from(LITERAL_HEAD), before)
          const tail = mutate(Buffer.from(LITERAL_TAIL), after)
          const reading = readDesired([toSource(Buffer.concat([head, Buffer.from(secret), tail]))])
          expect(toShownTexts(reading).join('\n')).not.toContain(LITERAL)
        }),
        toSettings(),
      )
    },
    FUZZ_TIMEOUT_MS,
  )
})
