import { describe, expect, test } from '@jest/globals'
import { listProxySecrets, readProxyUrl } from '../../../../src/adapters/proxy/route.ts'
import { CodedError } from '../../../../src/model/failure.ts'

const toEnv = (variables: Readonly<Record<string, string>>) => (name: string) => variables[name] || undefined

describe('the proxy of the environment', () => {
  test.each([
    [{}, undefined],
    [{ HTTPS_PROXY: '' }, undefined],
    [{ HTTP_PROXY: 'http://other:1', ALL_PROXY: 'socks5://other:1' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128/'],
    [{ https_proxy: 'http://small:1', HTTPS_PROXY: 'http://large:1' }, 'http://small:1/'],
    [{ HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128/'],
    [{ HTTPS_PROXY: 'me:pass-word@proxy:3128' }, 'http://me:pass-word@proxy:3128/'],
    [{ HTTPS_PROXY: 'https://[::1]:3128' }, 'https://[::1]:3128/'],
  ])('%j', (variables, expected) => {
    expect(readProxyUrl(toEnv(variables))?.href).toBe(expected)
  })

  test.each(['https_proxy', 'HTTPS_PROXY'])(
    'an address that is none names the variable %s, and never its value',
    (name) => {
      for (const value of ['socks5://me:s3cr3t@h:1', 'http://me:s3cr3t@h:port', 'http://me:%s3cr3t@h:1', 'http://']) {
        const thrown = toThrown(() => readProxyUrl(toEnv({ [name]: value })))
        expect(thrown).toBeInstanceOf(CodedError)
        expect(thrown).toMatchObject({ detail: { code: 'INPUT_INVALID', faults: [{ input: name }] } })
        expect(JSON.stringify([(thrown as CodedError).detail, (thrown as Error).stack])).not.toContain('s3cr3t')
      }
    },
  )
})

describe('what is hidden', () => {
  test('is the password, as it is written and as it is meant, alone and with its user', () => {
    const secrets = listProxySecrets(toEnv({ HTTPS_PROXY: 'http://me:pass%2Fword@proxy:1' }))
    expect(secrets).toEqual(['pass/word', 'pass%2Fword', 'me:pass/word', 'me:pass%2Fword'])
  })

  test('is that of both spellings', () => {
    const variables = { https_proxy: 'http://a:first-one@h:1', HTTPS_PROXY: 'b:second-one@h:1' }
    expect(listProxySecrets(toEnv(variables))).toEqual(expect.arrayContaining(['first-one', 'second-one']))
  })

  test('is the whole of what is no address, and nothing of one without a login', () => {
    expect(listProxySecrets(toEnv({ HTTPS_PROXY: 'socks5://a:b@h:1' }))).toEqual(['socks5://a:b@h:1'])
    expect(listProxySecrets(toEnv({ HTTPS_PROXY: 'http://proxy:3128' }))).toEqual([])
    expect(listProxySecrets(toEnv({}))).toEqual([])
  })

  test('is not a password that would black out the log', () => {
    expect(listProxySecrets(toEnv({ HTTPS_PROXY: 'http://me:abc@proxy:1' }))).toEqual(['me:abc', 'me:abc'])
  })
})

const toThrown = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (thrown) {
    return thrown
  }
}
