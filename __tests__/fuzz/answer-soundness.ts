import { inspect } from 'node:util'
import { expect } from '@jest/globals'
import { ExactNumber } from '../../src/model/exact-number.ts'
import { CodedError } from '../../src/model/failure.ts'
import type { Tree } from '../../src/model/json.ts'
import type { Live, LiveSummary } from '../../src/model/live.ts'
import { isMaskText, isSecretName, Secret } from '../../src/model/secret.ts'
import { toCanonicalText, toShown } from '../../src/model/tree.ts'
import type { LiveList, StoredParameter } from '../../src/ports.ts'
import { toFailureMarkdown, toFailureText } from '../../src/stages/render/diagnostics.ts'
import { en } from '../../src/stages/render/texts/en/index.ts'

/** Every text in which a value or an error could be read, its hidden properties included. */
export const toEverything = (value: unknown): string =>
  [
    JSON.stringify(value) ?? '',
    inspect(value, { depth: null, showHidden: true, maxStringLength: null, maxArrayLength: null }),
    value instanceof Error ? value.stack : '',
  ].join('\n')

const CODES =
  /^(?:API_(?:REJECTED|THROTTLED|UNAVAILABLE|UNREACHABLE|ANSWER_INVALID)|LIST_INCOMPLETE|OBJECT_UNREADABLE)$/

/** One of our own errors, of an answer, that can be shown. */
export const expectSoundError = (thrown: unknown): void => {
  if (!(thrown instanceof CodedError)) throw new Error(`Not ours: ${inspect(thrown)}`)
  expect(thrown.detail.code).toMatch(CODES)
  for (const text of [toFailureText(thrown.detail, en), toFailureMarkdown(thrown.detail, en)]) {
    expect(text).not.toMatch(/undefined|\[object|NaN|\(;|\(\)/)
  }
}

const expectText = (text: unknown): void => expect(typeof text === 'string' && text !== '').toBe(true)

const expectSummary = ({ key, type, ramRole, createdDate, updatedDate, outputs }: LiveSummary): void => {
  expect(key.name.isWellFormed() && [...key.name].length <= 200 && key.region === 'cn-hangzhou').toBe(true)
  for (const text of [key.name, type, updatedDate, ramRole ?? 'x']) expectText(text)
  expect(typeof createdDate).toBe('string')
  expect(outputs === undefined || outputs instanceof Secret).toBe(true)
}

/** A list has no name twice: one of them would be taken for the other. */
export const expectSoundList = ({ summaries, unreadable }: LiveList): void => {
  summaries.forEach(expectSummary)
  const keys = [...summaries, ...unreadable].map(({ key }) => key.name)
  expect(new Set(keys).size).toBe(keys.length)
}

/** An object of the declared types, whose configuration can be walked through, shown, compared and sent again. */
export const expectSoundLive = (live: Live | undefined): void => {
  if (live === undefined) return
  expectSummary(live)
  expect(live.key.name).toBe('ops')
  expect(live.resourceGroupId === undefined || live.resourceGroupId !== '').toBe(true)
  expectSoundTree(live.configuration)
  expect(toCanonicalText(toShown(live.configuration))).toMatch(/^\{/)
}

const expectSoundTree = (node: Tree<Secret>, isSecret = false): void => {
  if (node instanceof Secret) return
  expect(isSecret).toBe(false)
  if (typeof node === 'string') expect(isMaskText(node)).toBe(false)
  if (typeof node === 'number') expect(Number.isFinite(node)).toBe(true)
  if (typeof node !== 'object' || node === null || node instanceof ExactNumber) return
  expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(node))
  const isList = Array.isArray(node)
  for (const [key, member] of Object.entries(node)) expectSoundTree(member, !isList && isSecretName(key))
}

/** Parameters as the port declares them. */
export const expectSoundParameters = (parameters: readonly StoredParameter[]): void => {
  for (const { name, value, version } of parameters) {
    expectText(name)
    expect(typeof value).toBe('string')
    expect(version > 0 && Number.isSafeInteger(version)).toBe(true)
  }
}

const OWN = Object.getOwnPropertyNames(Object.prototype).length

/** Nothing that an answer holds becomes a member of every object. */
export const expectUnpolluted = (): void => {
  expect({}).not.toHaveProperty('polluted')
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(OWN)
}
