import { describe, expect, test } from '@jest/globals'
import { LOG } from '../../../../src/stages/render/medium.ts'
import { type Refusal, toRefusal } from '../../../../src/stages/render/texts/api-codes.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import { zh } from '../../../../src/stages/render/texts/zh/index.ts'

const CALL = { operation: 'UpdateChatConfiguration', region: 'cn-hangzhou' }

/** A code or two for each refusal that a code tells; where two patterns match, the first one counts. */
const CODES: readonly (readonly [Refusal, string])[] = [
  ['key-mismatched', 'SignatureDoesNotMatch'],
  ['key-mismatched', 'IncompleteSignature'],
  ['key-unknown', 'InvalidAccessKeyId.NotFound'],
  ['token-unfit', 'InvalidSecurityToken.Expired'],
  ['token-unfit', 'MissingSecurityToken'],
  ['not-permitted', 'Forbidden.RAM'],
  ['not-permitted', 'NoPermission'],
  ['clock-wrong', 'InvalidTimeStamp.Expired'],
  ['clock-wrong', 'IllegalTimestamp'],
  ['sent-before', 'SignatureNonceUsed'],
  ['name-taken', 'EntityAlreadyExists.ChatConfiguration'],
  ['name-unknown', 'EntityNotExists.Role'],
  ['value-refused', 'InvalidParameter.Configuration'],
  ['value-refused', 'MissingParameter'],
  ['value-refused', 'IllegalOperation'],
  ['other', 'SomethingNew'],
  ['other', 'x.Forbidden'],
]

describe('why the API refused a call', () => {
  test.each(CODES)('%s: %s', (refusal, apiCode) => {
    expect(toRefusal({ ...CALL, apiCode })).toBe(refusal)
  })

  test('an answer without a code tells nothing', () => {
    expect(toRefusal(CALL)).toBe('other')
  })

  test('a role that is not handed out is refused as a role, whatever the code', () => {
    expect(toRefusal({ operation: 'AssumeRoleWithOIDC', region: 'sts', apiCode: 'NoPermission' })).toBe('role-refused')
  })

  test.each([
    ['English', en],
    ['Chinese', zh],
  ])('each has an advice of its own in %s', (_, texts) => {
    const calls = [...CODES.map(([, apiCode]) => ({ ...CALL, apiCode })), { ...CALL, operation: 'AssumeRoleWithOIDC' }]
    const advice = calls.map((call) => texts.toFailure({ code: 'API_REJECTED', ...call }, LOG).next)
    expect(new Set(advice).size).toBe(new Set(calls.map(toRefusal)).size)
  })
})
