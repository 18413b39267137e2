import { describe, expect, test } from '@jest/globals'
import { SecretReference } from '../../../../src/model/secret.ts'
import { readDesired } from '../../../../src/stages/config/read-desired.ts'
import { readText, toCodes, toConfigurationText, toFile } from './sources.ts'

const toText = (...lines: readonly string[]): string => ['version: 1', ...lines, ''].join('\n')
const NONE = 'chatConfigurations: []'
const OPS = 'chatConfigurations: [{ name: ops, type: WeChat }]'
const OPS_IN_SHANGHAI = 'chatConfigurations: [{ name: ops, type: WeChat, region: cn-shanghai }]'

describe('the region', () => {
  test.each([
    ['of the entry', toText('region: cn-hangzhou', OPS_IN_SHANGHAI), 'cn-beijing', 'cn-shanghai'],
    ['of the file', toText('region: cn-hangzhou', OPS), 'cn-beijing', 'cn-hangzhou'],
    ['of the options', toText(OPS), 'cn-beijing', 'cn-beijing'],
  ])('is the one %s', (_, text, option, region) => {
    expect(readText(text, option).desired).toMatchObject([{ key: { region, name: 'ops' } }])
  })

  test.each([
    [toText('region: cn-hangzhou', NONE), 'cn-beijing', ['cn-hangzhou']],
    [toText(NONE), 'cn-beijing', ['cn-beijing']],
    [toText(OPS), 'cn-beijing', ['cn-beijing']],
    [toText(OPS_IN_SHANGHAI), 'cn-beijing', ['cn-shanghai']],
    [toText('region: cn-hangzhou', OPS_IN_SHANGHAI), undefined, ['cn-hangzhou', 'cn-shanghai']],
  ])('all those spoken of are listed: %j', (text, option, regions) => {
    expect(readText(text, option).regions).toEqual(regions)
  })

  test('those of all files are listed once, sorted', () => {
    const files = [toText('region: us-west-1', NONE), toText('region: cn-hangzhou', NONE), toText(OPS_IN_SHANGHAI)]
    const { regions } = readDesired([...files, ...files.slice(0, 2)].map((text, index) => toFile(text, `${index}.yml`)))
    expect(regions).toEqual(['cn-hangzhou', 'cn-shanghai', 'us-west-1'])
  })

  test('without one, an option mends the file', () => {
    expect(toCodes(readText(toText(OPS)))).toEqual(['REGION_MISSING'])
    expect(toCodes(readText(toText(OPS), 'cn-beijing'))).toEqual([])
    expect(toCodes(readText(toText('region: 7', OPS)))).toEqual(['TEXT_INVALID'])
  })
})

describe('what YAML takes for no text', () => {
  const SCALARS = ['0123456789', '12345678901234567890', 'no', 'On', '2026-11-01', '12:30:00', '1e3', '0x1F']
  const toMember = (member: string) =>
    toText('region: cn-hangzhou', `chatConfigurations: [{ name: ops, type: DingTalk, ${member} }]`)

  test.each(SCALARS)('%s where a text is wanted: quote it', (scalar) => {
    for (const text of [
      toMember('').replace('name: ops', `name: ${scalar}`),
      toMember(`secretVersion: ${scalar}`),
      toMember(`configuration: { DingTalkClientId: ${scalar}, DingTalkClientSecret: { fromEnv: OOS_CHAT_SECRET_A } }`),
    ]) {
      const { desired, diagnostics } = readText(text)
      expect(desired).toEqual([])
      expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'TEXT_NOT_QUOTED', found: scalar }))
    }
  })

  test.each(['null', '~', ''])('%j where a text is wanted is an error', (scalar) => {
    const { desired, diagnostics } = readText(toMember(`secretVersion: ${scalar}`))
    expect(desired).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toContain(scalar === '' ? 'TYPE_WRONG' : 'TEXT_NOT_QUOTED')
  })

  test.each(SCALARS)('%s under a secret key is not repeated', (scalar) => {
    const { desired, diagnostics } = readText(
      toMember(`configuration: { DingTalkClientId: a, DingTalkClientSecret: ${scalar} }`),
    )
    expect(desired).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toContain('SECRET_LITERAL')
    expect(JSON.stringify(diagnostics)).not.toContain(scalar)
  })
})

describe('no file, and files with faults', () => {
  test('no file wants nothing', () => {
    expect(readDesired([])).toEqual({ desired: [], removed: [], diagnostics: [], regions: [] })
  })

  test('a faulty file does not hide the others, nor what is twice in both', () => {
    const faulty = toText('region: cn-hangzhou', OPS, 'extra: 1')
    const good = toText(
      'region: cn-hangzhou',
      'chatConfigurations: [{ name: dev, type: WeChat }, { name: ops, type: WeChat }]',
    )
    const { desired, diagnostics } = readDesired([toFile(good, 'b.yml'), toFile(faulty, 'a.yml')])
    expect(desired.map(({ key }) => key.name)).toEqual(['dev', 'ops'])
    expect(diagnostics.map(({ code, position }) => [position.file, code])).toEqual([
      ['a.yml', 'NAME_DUPLICATE'],
      ['a.yml', 'KEY_UNKNOWN'],
    ])
  })

  test('a warning leaves the file as it is', () => {
    const configuration = '{ DingTalkClientId: a, DingTalkClientSecret: { fromEnv: OOS_CHAT_SECRET_A } }'
    const text = toText(
      'region: cn-hangzhou',
      `chatConfigurations: [{ name: a, type: DingTalk, configuration: ${configuration} }]`,
    )
    const { desired, diagnostics } = readText(text)
    expect(diagnostics).toMatchObject([{ code: 'KEY_RECOMMENDED', severity: 'warning' }])
    expect(desired).toHaveLength(1)
  })
})

describe('what a file may not do to the program', () => {
  test('keys named like members of every object are plain keys', () => {
    const [ops] = readText(toConfigurationText('toString: a', 'valueOf: { hasOwnProperty: b }')).desired
    const { configuration = {} } = ops ?? {}
    expect(Object.keys(configuration)).toEqual(['toString', 'valueOf'])
    expect(configuration['isPrototypeOf']).toBeUndefined()
  })

  test('a prototype cannot be set, in no spelling', () => {
    const reading = readText(
      toConfigurationText(
        '__proto__: { polluted: 1 }',
        '"__pro\\x74o__": 2',
        'a: [{ "constructor": { prototype: 3 } }]',
      ),
    )
    expect(toCodes(reading)).toEqual(['KEY_RESERVED', 'KEY_DUPLICATE', 'KEY_RESERVED', 'KEY_RESERVED'])
    expect({}).not.toHaveProperty('polluted')
  })

  test('references are objects that do not show their names by accident', () => {
    const [ops] = readText(toConfigurationText('Token: { fromEnv: OOS_CHAT_SECRET_A }')).desired
    const reference = ops?.configuration?.['Token']
    expect(reference).toBeInstanceOf(SecretReference)
    expect(JSON.stringify(reference)).toBe('"***"')
  })
})
