import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../../src/model/desired.ts'
import { SecretReference } from '../../../../src/model/secret.ts'
import { checkSecretValue, createSecretBook } from '../../../../src/stages/observe/secrets.ts'
import { failWith, toRejected } from '../../../support/call-script.ts'
import { createMemoryParameters } from '../../../support/memory-parameters.ts'
import { POSITION, REGION, reference, toDesired, toRecord } from '../../../support/models.ts'

const VALUE = 'value-of-a-secret'
const STORED = new SecretReference('parameter', 'ops', POSITION)

const open = (variables: Readonly<Record<string, string>> = {}) => {
  const masked: string[] = []
  const asked: string[] = []
  const env = (name: string) => {
    asked.push(name)
    return variables[name]
  }
  const book = createSecretBook({ env, mask: (value) => void masked.push(value) })
  return { book, masked, asked }
}

const withSecret = (secret: SecretReference, region = REGION): Desired =>
  toDesired('a', { key: { region, name: 'a' }, configuration: { AppSecret: secret } })

describe('secrets of the environment', () => {
  test('are masked, kept hidden, and found', () => {
    const { book, masked } = open({ OOS_CHAT_SECRET_A: VALUE })
    expect(book.readVariables([toDesired('a')])).toEqual([])
    expect(masked).toEqual([VALUE])
    const secret = book.lookup(reference('OOS_CHAT_SECRET_A'), REGION)
    expect([secret.reveal(), String(secret)]).toEqual([VALUE, '***'])
  })

  test('are read once, however many refer to them', () => {
    const { book, asked } = open({ OOS_CHAT_SECRET_A: VALUE })
    book.readVariables([toDesired('a'), toDesired('b', { key: { region: 'cn-shanghai', name: 'b' } })])
    expect(asked).toEqual(['OOS_CHAT_SECRET_A'])
  })

  test('that are unset are all named, each where it stands first', () => {
    const { book, masked } = open()
    const other = withSecret(reference('OOS_CHAT_SECRET_B'))
    expect(book.readVariables([toDesired('a'), other, toDesired('c')])).toEqual([
      {
        code: 'SECRET_UNSET',
        severity: 'error',
        variable: 'OOS_CHAT_SECRET_A',
        source: 'env',
        path: 'fromEnv',
        position: POSITION,
      },
      expect.objectContaining({ code: 'SECRET_UNSET', variable: 'OOS_CHAT_SECRET_B' }),
    ])
    expect(masked).toStrictEqual([])
  })

  test.each([
    ['too-short', '7-chars'],
    ['mask', '********'],
    ['blank', '          '],
    ['control-character', 'two\nlines-of-text'],
  ] as const)('that are unfit are refused without their value: %s', (why, value) => {
    const { book } = open({ OOS_CHAT_SECRET_A: value })
    const diagnostics = book.readVariables([toDesired('a')])
    expect(diagnostics).toMatchObject([{ code: 'SECRET_UNFIT', variable: 'OOS_CHAT_SECRET_A', why }])
    expect(JSON.stringify(diagnostics)).not.toContain(JSON.stringify(value).slice(1, -1))
    expect(() => book.lookup(reference('OOS_CHAT_SECRET_A'), REGION)).toThrow('UNEXPECTED')
  })

  test('that are long enough are masked even where they are refused', () => {
    const { book, masked } = open({ OOS_CHAT_SECRET_A: 'two\nlines-of-text' })
    book.readVariables([toDesired('a')])
    expect(masked).toEqual(['two\nlines-of-text'])
  })

  test.each([' ', 'x', 'true', '********'])(
    'that are blank, tiny or a mask are not: hiding %j would black out the log',
    (value) => {
      const { book, masked } = open({ OOS_CHAT_SECRET_A: value })
      expect(book.readVariables([toDesired('a')])).toMatchObject([{ code: 'SECRET_UNFIT' }])
      expect(masked).toEqual([])
    },
  )
})

describe('secrets of encrypted parameters', () => {
  test('are read in the region of the configuration, once, and masked', async () => {
    const parameters = createMemoryParameters()
    parameters.secrets.set(`${REGION} ops`, VALUE)
    parameters.secrets.set('cn-shanghai ops', `${VALUE}-2`)
    const { book, masked } = open()
    const desired = [withSecret(STORED), withSecret(STORED), withSecret(STORED, 'cn-shanghai')]
    expect(await book.readParameters(desired, parameters)).toEqual([])
    await book.readParameters(desired, parameters)
    expect(parameters.script.calls).toEqual([`getSecret ${REGION} ops`, 'getSecret cn-shanghai ops'])
    expect(masked).toEqual([VALUE, `${VALUE}-2`])
    expect(book.lookup(STORED, 'cn-shanghai').reveal()).toBe(`${VALUE}-2`)
  })

  test('that do not exist are named', async () => {
    const { book } = open()
    expect(await book.readParameters([withSecret(STORED)], createMemoryParameters())).toMatchObject([
      { code: 'SECRET_UNSET', variable: 'ops', source: 'parameter', path: 'fromSecretParameter' },
    ])
  })

  test('that may not be read end the run', async () => {
    const parameters = createMemoryParameters()
    parameters.script.on(`getSecret ${REGION} ops`, failWith(toRejected('Forbidden.KMS')))
    const reading = open().book.readParameters([withSecret(STORED)], parameters)
    await expect(reading).rejects.toMatchObject({ detail: { apiCode: 'Forbidden.KMS' } })
  })

  test('are left alone by the environment, and the other way round', async () => {
    const parameters = createMemoryParameters()
    const { book, asked } = open({ OOS_CHAT_SECRET_A: VALUE })
    expect(book.readVariables([withSecret(STORED)])).toEqual([])
    expect(await book.readParameters([toDesired('a')], parameters)).toEqual([])
    expect([asked, parameters.script.calls]).toEqual([[], []])
  })

  test('are not mixed up with a variable of the same name', async () => {
    const parameters = createMemoryParameters()
    parameters.secrets.set(`${REGION} OOS_CHAT_SECRET_A`, `${VALUE}-2`)
    const same = new SecretReference('parameter', 'OOS_CHAT_SECRET_A', POSITION)
    const { book } = open({ OOS_CHAT_SECRET_A: VALUE })
    const desired = [toDesired('a'), withSecret(same)]
    book.readVariables(desired)
    await book.readParameters(desired, parameters)
    expect(book.lookup(reference('OOS_CHAT_SECRET_A'), REGION).reveal()).toBe(VALUE)
    expect(book.lookup(same, REGION).reveal()).toBe(`${VALUE}-2`)
  })
})

test('a secret that was never read is not found', () => {
  expect(() => open().book.lookup(STORED, REGION)).toThrow('UNEXPECTED')
})

describe('the value of a secret', () => {
  test.each([
    '12345678',
    'a'.repeat(5_000),
    'with blanks inside',
    ' blanks around ',
    '密钥密钥密钥密钥',
    '*a*******',
    '{"a":"%"}\\',
    '******* 8',
  ])('%j is fit', (value) => {
    expect(checkSecretValue(value)).toBeUndefined()
  })

  test.each([
    ['', 'blank'],
    ['        ', 'blank'],
    ['\n', 'blank'],
    [' \t\n ', 'blank'],
    ['*', 'mask'],
    ['******', 'mask'],
    ['**********', 'mask'],
    ['***** *****', 'mask'],
    ['******\n', 'mask'],
    [' ** * ', 'mask'],
    ['one line\n', 'control-character'],
    ['two\nlines', 'control-character'],
    ['two\r\nlines of text', 'control-character'],
    ['tab\tinside', 'control-character'],
    ['nul\0inside', 'control-character'],
    ['escape\u001b[0m', 'control-character'],
    ['next line\u0085', 'control-character'],
    ['separator\u2028', 'control-character'],
    ['separator\u2029', 'control-character'],
    ['1234567', 'too-short'],
    ['true', 'too-short'],
    ['a', 'too-short'],
  ])('%j is unfit: %s', (value, fault) => {
    expect(checkSecretValue(value)).toBe(fault)
  })
})

describe('known values', () => {
  test('are those that were read, in any text that holds them, as they are or escaped', () => {
    const value = 'a "quoted" secret'
    const { book } = open({ OOS_CHAT_SECRET_A: value })
    expect(book.holdsSecret(value)).toBe(false)
    book.readVariables([toDesired('a')])
    expect([value, `x${value}`, JSON.stringify({ a: value })].map(book.holdsSecret)).toEqual([true, true, true])
    expect(['', 'quoted', value.slice(1)].map(book.holdsSecret)).toEqual([false, false, false])
  })

  test('are those of the variables that records name, as far as they are set and fit', () => {
    const record = (references: Readonly<Record<string, string>>) => toRecord(toDesired('a'), { references })
    const variables = { OOS_CHAT_SECRET_B: VALUE, OOS_CHAT_SECRET_SHORT: 'short', PATH: '/usr/bin:/bin' }
    const { book, masked, asked } = open(variables)
    book.readRecorded([
      record({ a: 'fromEnv OOS_CHAT_SECRET_B', b: 'fromEnv OOS_CHAT_SECRET_UNSET', c: 'fromEnv PATH' }),
      record({
        a: 'fromEnv OOS_CHAT_SECRET_SHORT',
        b: 'fromSecretParameter OOS_CHAT_SECRET_B',
        c: 'fromEnv OOS_CHAT_SECRET_B',
      }),
    ])
    expect(asked.sort()).toEqual(['OOS_CHAT_SECRET_B', 'OOS_CHAT_SECRET_SHORT', 'OOS_CHAT_SECRET_UNSET'])
    expect(masked).toEqual([VALUE])
    expect([VALUE, '/usr/bin:/bin', 'short'].map(book.holdsSecret)).toEqual([true, false, false])
  })
})

describe('a text that holds a secret', () => {
  const QUOTED = 'value "of" a\\secret'
  const read = (value: string) => {
    const { book, masked } = open({ OOS_CHAT_SECRET_A: value, OOS_CHAT_SECRET_OLD: 'value-of-old-secret' })
    book.readVariables([toDesired('a')])
    return { book, masked }
  }

  test('is none before one was read', () => {
    expect(open().book.holdsSecret(VALUE)).toBe(false)
  })

  test.each([
    [VALUE, VALUE, true],
    [VALUE, `before ${VALUE} after`, true],
    [VALUE, VALUE.slice(1), false],
    [VALUE, `${VALUE.slice(0, -1)} and so on, at length`, false],
    [QUOTED, QUOTED, true],
    [QUOTED, JSON.stringify({ a: `x${QUOTED}x` }), true],
    [QUOTED, JSON.stringify('another "one"'), false],
  ])('%j in %j: %j', (value, text, isHeld) => {
    expect(read(value).book.holdsSecret(text)).toBe(isHeld)
  })

  test('is one of what records name, too, which is masked once', () => {
    const { book, masked } = read(VALUE)
    const records = ['a', 'b'].map((name) =>
      toRecord(toDesired(name), {
        references: {
          'configuration.X': 'fromEnv OOS_CHAT_SECRET_OLD',
          'configuration.Y': 'fromEnv OOS_CHAT_SECRET_A',
        },
      }),
    )
    book.readRecorded(records)
    expect(masked).toEqual([VALUE, 'value-of-old-secret'])
    expect(book.holdsSecret('x value-of-old-secret x')).toBe(true)
  })

  test.each(['see fromEnv OOS_CHAT_SECRET_A', 'fromEnv OOS_CHAT_SECRET_A;', 'fromEnv PATH', 'fromSecretParameter ops'])(
    'is not looked for where a record names anything else: %s',
    (name) => {
      const { book, asked } = open({ OOS_CHAT_SECRET_A: VALUE })
      book.readRecorded([toRecord(toDesired('a'), { references: { 'configuration.X': name } })])
      // Strictly: a variable without a name would be equal to none.
      expect(asked).toStrictEqual([])
    },
  )
})

test('a value is found once it was read, and looked up no earlier', () => {
  const { book } = open({ OOS_CHAT_SECRET_A: VALUE })
  const find = () => book.find(reference('OOS_CHAT_SECRET_A'), REGION)?.reveal()
  expect(find()).toBeUndefined()
  expect(() => book.lookup(reference('OOS_CHAT_SECRET_A'), REGION)).toThrow(
    expect.objectContaining({ detail: { code: 'UNEXPECTED', kind: 'SecretNotRead' } }),
  )
  book.readVariables([toDesired('a')])
  expect(find()).toBe(VALUE)
})

test('what is wrong with a value is told at the place that refers to it first', () => {
  const positions = [3, 9].map((line) => ({ ...POSITION, line }))
  const entries = positions.map((position) => withSecret(new SecretReference('env', 'OOS_CHAT_SECRET_A', position)))
  expect(open().book.readVariables(entries)).toMatchObject([{ position: { line: 3 } }])
})
