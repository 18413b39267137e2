import { describe, expect, test } from '@jest/globals'
import { readSettings } from '../../../../src/adapters/codeup/settings.ts'

type Variables = Readonly<Record<string, string>>

const toEnv = (variables: Variables) => (name: string) => variables[name] || undefined
const ALL: Variables = {
  CODEUP_ORGANIZATION_ID: '60d54f3daccf2bbd6659f3ad',
  CODEUP_REPOSITORY_ID: '2813489',
  CODEUP_TOKEN: 'pt-0fh3abcd0fbG_35af',
}
const read = (others: Variables = {}, isNeeded = false) => readSettings(toEnv({ ...ALL, ...others }), isNeeded)

test('are those of the central edition, unless a domain is named', () => {
  const settings = { organization: ALL['CODEUP_ORGANIZATION_ID'], repository: '2813489', token: ALL['CODEUP_TOKEN'] }
  expect(read()).toEqual({ ...settings, origin: 'https://openapi-rdc.aliyuncs.com' })
  expect(read({ CODEUP_DOMAIN: 'acme.devops.example' })).toMatchObject({ origin: 'https://acme.devops.example' })
  expect(read({ CODEUP_DOMAIN: 'http://127.0.0.1:80/' })).toMatchObject({ origin: 'http://127.0.0.1:80' })
})

test('are none where nothing is set, and nothing needs them', () => {
  expect(readSettings(toEnv({}))).toBeUndefined()
})

describe('in part are an error that names', () => {
  const NAMES = Object.keys(ALL)

  test.each(NAMES)('%s', (name) => {
    expect(() => read({ [name]: '' })).toThrow(
      expect.objectContaining({ detail: { code: 'CODEUP_SETTINGS_INVALID', missing: [name], invalid: [] } }),
    )
  })

  test('all of them', () => {
    const detail = { code: 'CODEUP_SETTINGS_INVALID', missing: NAMES, invalid: [] }
    expect(() => readSettings(toEnv({}), true)).toThrow(expect.objectContaining({ detail }))
    expect(() => readSettings(toEnv({ CODEUP_DOMAIN: 'x.example' }))).toThrow(expect.objectContaining({ detail }))
  })

  test.each([
    ['CODEUP_ORGANIZATION_ID', 'a/../b'],
    ['CODEUP_REPOSITORY_ID', 'acme/bots'],
    ['CODEUP_REPOSITORY_ID', '1,2'],
    ['CODEUP_TOKEN', 'two\nlines'],
    ['CODEUP_DOMAIN', 'http://elsewhere.example'],
    ['CODEUP_DOMAIN', 'https://user:secret@host.example'],
    ['CODEUP_DOMAIN', 'https://host.example/path'],
    ['CODEUP_DOMAIN', 'host.example?x'],
  ])('%s with the value %j, which it does not repeat', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(
      expect.objectContaining({ detail: { code: 'CODEUP_SETTINGS_INVALID', missing: [], invalid: [name] } }),
    )
  })
})
