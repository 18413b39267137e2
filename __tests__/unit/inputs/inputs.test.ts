import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { INPUT_NAMES } from '../../../src/inputs/inputs.gen.ts'
import { type InputName, listInputSecrets, SECRET_INPUTS, toInputs } from '../../../src/inputs/inputs.ts'
import { Secret } from '../../../src/model/secret.ts'
import { faultsOf, type Given, read } from '../../support/inputs.ts'

describe('inputs that are not given', () => {
  test('have their defaults', () => {
    expect(read()).toEqual({
      command: 'plan',
      applyBranches: [],
      comment: 'auto',
      driftIssue: false,
      overwrite: false,
      label: '',
      roleSessionName: 'oos-chat-sync',
      stsEndpoint: 'https://sts.aliyuncs.com',
      config: ['.github/chat-configurations.yml'],
      regions: [],
      state: 'parameter-store',
      scope: 'acme/bots',
      previousScopes: [],
      only: [],
      prune: 'managed',
      metadataEndpoint: 'http://100.100.100.200',
      maxDeletions: { text: '30%', amount: 30, unit: 'percent' },
      refresh: 'changed',
      rehearseFrom: [],
      reports: [],
      preflight: [],
      ramEndpoint: 'https://ram.aliyuncs.com',
      resourceManagerEndpoint: 'https://resourcemanager.aliyuncs.com',
      dingtalkEndpoint: 'https://api.dingtalk.com',
      exposeWebhookUrls: false,
      locale: 'en',
    })
  })

  test.each(['', ' ', '\n\t'])('are those that are blank, too: %j', (blank) => {
    const names: readonly InputName[] = ['command', 'config', 'region', 'endpoint', 'fingerprint-key', 'plan-file']
    expect(read(Object.fromEntries(names.map((name) => [name, blank])))).toEqual(read())
  })
})

describe('inputs', () => {
  test('are frozen', () => {
    expect(Object.isFrozen(read())).toBe(true)
  })

  test('lose the space around them', () => {
    expect(read({ command: ' apply\n', 'plan-file': ' plan.json ' })).toMatchObject({
      command: 'apply',
      planFile: 'plan.json',
    })
  })

  test('that are lists have one item a line', () => {
    expect(read({ config: 'a.yml\r\n\n  b/*.yml  \n' }).config).toEqual(['a.yml', 'b/*.yml'])
    const regions = { command: 'export', 'export-file': 'x.yml', region: 'cn-hangzhou\n\ncn-shanghai\r\n' }
    expect(read(regions).regions).toEqual(['cn-hangzhou', 'cn-shanghai'])
  })

  test('are all read, each once', () => {
    const asked: string[] = []
    toInputs((name) => {
      asked.push(name)
      return name === 'scope' ? 'acme/bots' : undefined
    })
    expect(asked.sort()).toEqual([...INPUT_NAMES].sort())
  })

  test.each([
    ['command', ['validate', 'plan', 'apply']],
    ['state', ['parameter-store', 'none']],
    ['prune', ['managed', 'none', 'all']],
    ['refresh', ['changed', 'all']],
    ['locale', ['en', 'zh-CN']],
  ] as const)('%s takes its words and no other', (name, words) => {
    for (const word of words) expect(read({ [name]: word })).toMatchObject({ [name]: word })
    for (const word of ['Plan', 'constructor', 'x']) {
      expect(faultsOf({ [name]: word })).toEqual([
        { input: name, found: word, allowed: expect.arrayContaining([...words]) },
      ])
    }
  })

  test('expose-webhook-urls is true or false', () => {
    expect(read({ 'expose-webhook-urls': 'true' }).exposeWebhookUrls).toBe(true)
    expect(read({ 'expose-webhook-urls': 'false' }).exposeWebhookUrls).toBe(false)
    expect(faultsOf({ 'expose-webhook-urls': 'yes' })).toMatchObject([{ input: 'expose-webhook-urls', found: 'yes' }])
  })
})

describe('inputs that are secret', () => {
  const VALUES = Object.fromEntries(SECRET_INPUTS.map((name) => [name, `${name}-${'k'.repeat(32)}`]))

  test('are listed as they were given, and no other is', () => {
    expect(listInputSecrets(read(VALUES)).map((secret) => secret.reveal())).toEqual(Object.values(VALUES))
    expect(listInputSecrets(read({ 'access-key-id': 'id', 'plan-file': 'plan.json' }))).toEqual([])
  })

  test('stay hidden', () => {
    const inputs = read(VALUES)
    expect(inputs.accessKeySecret).toBeInstanceOf(Secret)
    expect(JSON.stringify(inputs) + inspect(inputs)).not.toMatch(/kkkk/)
  })
})

describe('report', () => {
  test('takes forms and files, one a line', () => {
    expect(read({ report: 'markdown=a.md\n\n  json=out/b c.json  \nsarif==c' }).reports).toEqual([
      { format: 'markdown', file: 'a.md' },
      { format: 'json', file: 'out/b c.json' },
      { format: 'sarif', file: '=c' },
    ])
  })

  test.each([
    ...['a.md', 'html=a', 'json=', '=a'],
    ...['markdown=a\njson=./a', 'markdown=b/a\njson=b//a', 'markdown=a\njson=b/../a', 'json=../a\nsarif=./x/../../a'],
  ])('not %j', (report) => {
    expect(faultsOf({ report })).toEqual([{ input: 'report', found: expect.any(String), allowed: 'report' }])
  })

  test.each<[string, Record<string, string>, boolean]>([
    ['the plan file', { report: 'sarif=./a', 'plan-file': 'a' }, false],
    ['the plan file in the same form', { report: 'json=./a', 'plan-file': 'a' }, true],
    ['the export', { command: 'export', report: 'json=b/../a', 'export-file': 'a' }, false],
    ['an export that is not made', { report: 'json=a', 'export-file': 'a' }, true],
  ])('takes the file of another output from nobody: %s', (_what, inputs, isRight) => {
    const fault = { input: 'report', found: inputs['report'], allowed: 'report' }
    if (isRight) expect(read(inputs).reports).toHaveLength(1)
    else expect(faultsOf(inputs)).toEqual([fault])
  })
})

test('approved-plan has one meaning under two names', () => {
  for (const word of ['pull-request', 'merge-request']) {
    expect(read({ 'approved-plan': word, 'fingerprint-key': 'k'.repeat(32) }).approvedPlan).toBe('pull-request')
  }
})

describe('region', () => {
  test.each(['cn-hangzhou', 'us-east-1', 'ap-southeast-1', 'cn-shanghai-finance-1'])('%s', (region) => {
    expect(read({ region }).regions).toEqual([region])
  })

  test.each([
    'evil.com/#',
    'x@evil.com:443/',
    'cn-hangzhou.evil.com',
    'CN-hangzhou',
    'cn',
    'cn-',
    'cn_hangzhou',
    '-cn',
    '../cn-hangzhou',
    `cn-${'x'.repeat(40)}`,
    'cn-hangzhou\0',
  ])('not %j', (region) => {
    expect(faultsOf({ region })).toMatchObject([{ input: 'region', found: region }])
  })
})

/** http is for this machine alone: a network that is private has others on it. */
const PRIVATE = ['10.1.2.3', '192.168.1.2', '172.16.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '[fd00::1]'].map(
  (host) => `http://${host}:8080`,
)

describe('endpoint', () => {
  test.each([
    'https://oos.<region>.aliyuncs.com',
    'https://oos-vpc.<region>.aliyuncs.com:8443',
    'https://oos.example',
    'http://127.0.0.1:8080',
    'http://127.8.9.10',
    'http://localhost:1',
    'http://[::1]:8080',
  ])('%s', (endpoint) => {
    expect(read({ endpoint }).endpoint).toBe(endpoint)
  })

  test('loses a slash at its end', () => {
    expect(read({ endpoint: 'https://oos.example/' }).endpoint).toBe('https://oos.example')
  })

  test('may name the port that is usual anyway', () => {
    expect(read({ endpoint: 'https://oos.example:443' }).endpoint).toMatch(/^https:\/\/oos\.example(:443)?$/)
  })

  test.each([
    'http://example.com',
    ...PRIVATE,
    'http://127.0.0.1.example.com',
    'http://notlocalhost',
    'http://127.0.0.1@example.com',
    'http://<region>',
    'https://user:pw@example.com',
    'https://example.com/path',
    'https://example.com//',
    'https://example.com?x=1',
    'https://example.com#x',
    'https://example.com/<region>',
    'https://example.com/.',
    'https://example.com/x/..',
    'https://exa mple.com',
    'https://exa\tmple.com',
    'https://@example.com',
    'https://example.com:',
    'https:example.com',
    'https:///example.com',
    'https:\\\\example.com',
    'http://127.0.0.1\\@example.com',
    'https://',
    'ftp://example.com',
    'javascript:alert(1)',
    'oos.aliyuncs.com',
  ])('not %j, and it is not repeated', (endpoint) => {
    expect(faultsOf({ endpoint })).toEqual([{ input: 'endpoint', allowed: 'endpoint' }])
  })
})

describe('endpoints of services without regions', () => {
  const NAMES = INPUT_NAMES.filter((name) => name.endsWith('-endpoint'))

  test.each(NAMES)('%s is an https origin, or loopback, and one for all regions', (name) => {
    for (const origin of ['https://gateway.example', 'http://127.0.0.1:8080'])
      expect(faultsOf({ [name]: origin })).toEqual([])
    expect(faultsOf({ [name]: 'https://<region>.gateway.example' })).toEqual([
      { input: name, allowed: 'global-endpoint' },
    ])
    for (const wrong of [
      ...PRIVATE,
      'http://gateway.example',
      'https://user:password@gateway.example',
      'https://gateway.example/x',
    ]) {
      expect(faultsOf({ [name]: wrong })).toEqual([{ input: name, allowed: 'endpoint' }])
    }
  })
})

describe('preflight', () => {
  test.each<[string, readonly string[]]>([
    ['off', []],
    ['role', ['role']],
    ['dingtalk,role', ['role', 'dingtalk']],
    ['role, resource-group, dingtalk', ['role', 'resource-group', 'dingtalk']],
    ['role\n  dingtalk\r\n', ['role', 'dingtalk']],
    ['role role', ['role']],
  ])('%j', (preflight, expected) => {
    expect(read({ preflight }).preflight).toEqual(expected)
  })

  test.each(['on', 'Role', 'role, groups', 'off, role', ',', 'role; dingtalk'])('not %j', (preflight) => {
    expect(faultsOf({ preflight })).toEqual([
      { input: 'preflight', found: preflight, allowed: ['role', 'resource-group', 'dingtalk', 'off'] },
    ])
  })
})

describe('max-deletions', () => {
  test.each([
    ['0', 0, 'count'],
    ['5', 5, 'count'],
    ['0%', 0, 'percent'],
    ['30%', 30, 'percent'],
    ['100%', 100, 'percent'],
  ])('%s', (text, amount, unit) => {
    expect(read({ 'max-deletions': text }).maxDeletions).toEqual({ text, amount, unit })
  })

  test.each(['-1', '101%', '1.5', '5 %', '%', 'five', '1e3', '0x5', '5%%', '٣', 'Infinity'])('not %s', (found) => {
    expect(faultsOf({ 'max-deletions': found })).toMatchObject([{ input: 'max-deletions', found }])
  })
})

describe('scope and fingerprint-key', () => {
  test.each(['acme/bots', 'git@example.com:acme/bots', 'a'])('scope: %s', (scope) => {
    expect(read({ scope }).scope).toBe(scope)
  })

  test.each(['a b', 'a\nb', '<a>', '运维', 'x'.repeat(141)])('scope: not %j', (scope) => {
    expect(faultsOf({ scope, state: 'none' })).toMatchObject([{ input: 'scope', found: scope }])
  })

  test('a scope that is unfit is not told to be missing, too', () => {
    expect(faultsOf({ scope: 'a b' })).toHaveLength(1)
  })

  test('a key of 31 characters is too short, and is not repeated', () => {
    expect(faultsOf({ 'fingerprint-key': 'k'.repeat(31) })).toEqual([
      { input: 'fingerprint-key', allowed: 'fingerprint-key' },
    ])
  })
})

describe('faults', () => {
  const ALL: Given = {
    command: 'deploy',
    region: 'evil.com/#',
    endpoint: 'https://user:pass-word@example.com',
    state: 's3',
    scope: 'a b',
    'fingerprint-key': 'short-key-value',
    prune: 'some',
    'max-deletions': 'many',
    refresh: 'never',
    'expose-webhook-urls': '1',
    'access-key-secret': 'key-secret-value',
    'security-token': 'token-value',
  }

  test('come all at once, each once', () => {
    expect(faultsOf(ALL).map(({ input }) => input)).toEqual([
      'command',
      'region',
      'endpoint',
      'state',
      'scope',
      'fingerprint-key',
      'prune',
      'max-deletions',
      'refresh',
      'expose-webhook-urls',
    ])
  })

  test('repeat no value that could be a credential', () => {
    expect(JSON.stringify(faultsOf(ALL))).not.toMatch(/pass-word|short-key-value|key-secret-value|token-value/)
  })
})
