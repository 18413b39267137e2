import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ACCESS_KEY, NO_KEY } from '../../scripts/support/access-key.ts'
import { type BotStage, KEY, SECRETS, setBotStage } from '../../scripts/support/bots.ts'
import type { Stop } from '../../scripts/support/program-run.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { toSecretForms } from '../../src/model/secret.ts'
import { startConnectProxy } from '../support/connect-proxy.ts'
import { startFront } from '../support/front.ts'
import { ID_TOKEN } from '../support/id-tokens.ts'
import { type LoginHosts, METADATA_TOKEN, ROLE_NAME, serveLogins } from '../support/login-hosts.ts'
import { NO_PAUSES, SLOW_LOOKS } from '../support/no-pauses.ts'
import { createSelfSigned } from '../support/self-signed.ts'
import { toShown } from '../support/shown-text.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

type Variables = Readonly<Record<string, string>>

const SIGNED = createSelfSigned()

const ROLE = `acs:ram::${DEFAULT_ACCOUNT.id}:role/chat-sync`
const PROVIDER = `acs:ram::${DEFAULT_ACCOUNT.id}:oidc-provider/ack-rrsa-c1`
const KEYS = { access_key_id: DEFAULT_ACCOUNT.accessKeyId, access_key_secret: DEFAULT_ACCOUNT.accessKeySecret }
/** A secret of another profile, which nothing must ever show. */
const NEIGHBOUR = 'secret-of-another-profile'

let stage: BotStage
let hosts: LoginHosts
let home: TemporaryFolder
const started: { close(): Promise<void> }[] = []

beforeEach(async () => {
  stage = await setBotStage()
  ;[hosts, home] = await Promise.all([serveLogins(stage.emulator.url), createTemporaryFolder()])
  started.push(stage, hosts)
})

afterEach(async () => {
  await Promise.all([...started.splice(0).map((server) => server.close()), home.remove()])
})

const writeProfiles = (...profiles: readonly object[]) =>
  home.put(
    '.aliyun/config.json',
    JSON.stringify({
      current: 'other',
      profiles: [{ name: 'other', mode: 'AK', access_key_id: 'x', access_key_secret: NEIGHBOUR }, ...profiles],
    }),
  )

const toHome = () => join(home.workspace, '..')

/** Every variable that a source is found by. */
const SOURCE_NAMES = [
  ...['OIDC_TOKEN', 'OIDC_TOKEN_FILE', 'OIDC_PROVIDER_ARN', 'ROLE_ARN', 'ROLE_SESSION_NAME'],
  ...['CREDENTIALS_URI', 'PROFILE', 'ECS_METADATA', 'SECURITY_TOKEN'],
].map((ending) => `ALIBABA_CLOUD_${ending}`)

/** What each source needs in the environment; files are written before. */
const SOURCES: Readonly<Record<string, () => Promise<Variables>>> = {
  'an ID token': async () => ({
    ALIBABA_CLOUD_OIDC_TOKEN: ID_TOKEN,
    ALIBABA_CLOUD_OIDC_PROVIDER_ARN: PROVIDER,
    ALIBABA_CLOUD_ROLE_ARN: ROLE,
  }),
  "an ID token's file": async () => ({
    ALIBABA_CLOUD_OIDC_TOKEN_FILE: await home.put('token', `${ID_TOKEN}\n`),
    ALIBABA_CLOUD_OIDC_PROVIDER_ARN: PROVIDER,
    ALIBABA_CLOUD_ROLE_ARN: ROLE,
    ALIBABA_CLOUD_ROLE_SESSION_NAME: 'pod',
  }),
  'a credentials URI': async () => ({
    ALIBABA_CLOUD_CREDENTIALS_URI: `${hosts.origin}/credentials?key=of-the-address`,
  }),
  'an instance role': async () => ({ ALIBABA_CLOUD_ECS_METADATA: ROLE_NAME }),
  'whichever role an instance has': async () => ({ ALIBABA_CLOUD_ECS_METADATA: 'true' }),
  'a profile with a key': async () => {
    await writeProfiles({ name: 'mine', mode: 'AK', ...KEYS })
    return { ALIBABA_CLOUD_PROFILE: 'mine', HOME: toHome() }
  },
  'a profile with a role': async () => {
    await writeProfiles({ name: 'mine', mode: 'RamRoleArn', ...KEYS, ram_role_arn: ROLE, ram_session_name: 'desk' })
    return { ALIBABA_CLOUD_PROFILE: 'mine', HOME: toHome() }
  },
  'a profile with an instance role': async () => {
    await writeProfiles({ name: 'mine', mode: 'EcsRamRole', ram_role_name: ROLE_NAME })
    return { ALIBABA_CLOUD_PROFILE: 'mine', HOME: toHome() }
  },
  'a profile with an ID token': async () => {
    const oidc_token_file = await home.put('token', ID_TOKEN)
    await writeProfiles({
      name: 'mine',
      mode: 'OIDC',
      oidc_provider_arn: PROVIDER,
      oidc_token_file,
      ram_role_arn: ROLE,
    })
    return { ALIBABA_CLOUD_PROFILE: 'mine', HOME: toHome() }
  },
}

/** The sources whose credentials end. */
const RENEWED = Object.keys(SOURCES).filter((name) => name !== 'a profile with a key')

const envOf = async (source: string): Promise<Variables> => ({ ...NO_KEY, ...(await SOURCES[source]?.()) })
const withHosts = (inputs: Variables = {}) => ({
  'sts-endpoint': stage.emulator.url,
  'metadata-endpoint': hosts.origin,
  ...inputs,
})
const apply = (env: Variables, inputs: Variables = {}, stop?: Stop) => stage.apply(withHosts(inputs), env, stop)

const runTerminal = (command: string, flags: readonly string[], env: Variables, stop?: Stop) =>
  runCli(
    [
      ...[command, '--endpoint', stage.emulator.url, '--sts-endpoint', stage.emulator.url, '--scope', 'acme/bots'],
      ...['--metadata-endpoint', hosts.origin, ...flags],
    ],
    { ...SECRETS, OOS_CHAT_FINGERPRINT_KEY: KEY, ...env },
    stage.workspace,
    stop,
  )

/** Everything that must stand nowhere: as it is, and in every form that a text can give it. */
const listSecrets = () =>
  [ID_TOKEN, METADATA_TOKEN, DEFAULT_ACCOUNT.accessKeySecret, NEIGHBOUR, ...hosts.secrets].flatMap(toSecretForms)

const expectNoSecret = (text: string) => {
  expect(listSecrets().filter((secret) => text.includes(secret))).toEqual([])
  expect(text).not.toContain('of-the-address')
}

describe.each(Object.keys(SOURCES))('%s', (source) => {
  test('signs the Action in, and stands nowhere', async () => {
    const run = await apply(await envOf(source), { 'plan-file': 'plan.json' })
    expect(run.outputs['result']).toBe('applied')
    expect(run.stdout).toMatch(/^Credentials: /m)
    expectNoSecret(toShown(run) + run.summary + JSON.stringify(run.outputs))
  })

  test('signs the command line in, told in full and as a document', async () => {
    const env = { ...(await envOf(source)), DEBUG: '*', NODE_DEBUG: '' }
    const run = await runTerminal('apply', ['--yes', '--json', '--verbose'], env)
    expect(JSON.parse(run.stdout)).toMatchObject({ result: 'applied' })
    expectNoSecret(run.stdout + run.stderr)
  })
})

test.each(RENEWED)('%s is asked again in the middle of an apply', async (source) => {
  stage.emulator.control.writeBehaviour({ sessionSeconds: 304 })
  expect((await apply({ ...(await envOf(source)), ...SLOW_LOOKS })).outputs['result']).toBe('applied')
  expect(stage.calls().filter((call) => call.startsWith('AssumeRole')).length).toBeGreaterThan(1)
})

test("a file's token is read anew at each exchange", async () => {
  const env = { ...(await envOf("an ID token's file")), ...SLOW_LOOKS }
  stage.emulator.control.writeBehaviour({ sessionSeconds: 304 })
  stage.emulator.control.addFault({ operation: 'CreateChatConfiguration', fault: { kind: 'latency', ms: 100 } })
  const when = () => stage.calls().some((call) => call.startsWith('CreateChatConfiguration'))
  const run = apply(env)
  while (!when()) await new Promise((resolve) => setTimeout(resolve, 10))
  await home.put('token', 'not/a token')
  expect(await run).toMatchObject({ outputs: { result: 'applied' } })
  const next = await apply(env)
  expect(next.stdout).toMatch(/ALIBABA_CLOUD_OIDC_TOKEN_FILE.*LOGIN_REFUSED/)
  expectNoSecret(toShown(next))
  expect(toShown(next)).not.toContain('not/a token')
})

describe('a role to assume', () => {
  test.each([...Object.keys(SOURCES), 'an access key'])('is assumed on top of %s', async (source) => {
    const env = source === 'an access key' ? ACCESS_KEY : await envOf(source)
    const run = await apply(env, { 'role-to-assume': `${ROLE}-two` })
    expect(run.outputs['result']).toBe('applied')
    expect(stage.calls().filter((call) => /^AssumeRole(?!With)/.test(call)).length).toBeGreaterThan(0)
    expectNoSecret(toShown(run))
  })

  test('is a flag of the command line', async () => {
    const env = { ...(await envOf('a credentials URI')) }
    const run = await runTerminal('plan', ['--role-to-assume', ROLE, '--expected-account-id', DEFAULT_ACCOUNT.id], env)
    expect(run.exitCode).toBe(0)
    expect(stage.calls().filter((call) => /^AssumeRole(?!With)/.test(call))).toHaveLength(1)
  })
})

test('every command that calls the cloud takes the flags that name a source', async () => {
  await writeProfiles({ name: 'mine', mode: 'EcsRamRole' })
  const env = { ...SECRETS, OOS_CHAT_FINGERPRINT_KEY: KEY, HOME: toHome() }
  const at = [
    '--endpoint',
    stage.emulator.url,
    '--sts-endpoint',
    stage.emulator.url,
    '--metadata-endpoint',
    hosts.origin,
  ]
  const run = (...args: readonly string[]) =>
    runCli(
      [...args, ...at, '--region', 'cn-hangzhou', '--profile', 'mine', '--role-to-assume', ROLE],
      env,
      stage.workspace,
    )
  expect(await run('state', 'list', '--scope', 'acme/bots')).toMatchObject({ exitCode: 0 })
  expect(await run('export', '--scope', 'acme/bots', '--export-file', 'live.yml')).toMatchObject({ exitCode: 0 })
  // Asked whose the credentials are, it stops there.
  const probe = await run('probe', '--account', '2000000000000002')
  expect(probe).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('ACCOUNT_UNEXPECTED') })
})

describe('exactly one source is used', () => {
  const ALL = async (): Promise<Variables> => {
    const parts = await Promise.all(
      ['an ID token', 'a credentials URI', 'a profile with a key', 'an instance role'].map(envOf),
    )
    return Object.assign({}, ...parts)
  }

  /** The variables of each, in the order in which they count. */
  const ORDER: readonly (readonly [readonly string[], string])[] = [
    [Object.keys(ACCESS_KEY), 'the access key in the environment'],
    [
      ['ALIBABA_CLOUD_OIDC_TOKEN', 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN', 'ALIBABA_CLOUD_ROLE_ARN'],
      'a role and an ID token from the environment (OIDC)',
    ],
    [['ALIBABA_CLOUD_CREDENTIALS_URI'], 'the credentials URI'],
    [['ALIBABA_CLOUD_PROFILE'], 'a profile of the Alibaba Cloud CLI'],
    [['ALIBABA_CLOUD_ECS_METADATA'], 'the instance role of this machine (ECS)'],
  ]

  test.each(ORDER)('the first of those that are there: %j', async (names, told) => {
    const before = ORDER.slice(
      0,
      ORDER.findIndex(([own]) => own === names),
    ).flatMap(([own]) => own)
    const without = Object.fromEntries(before.map((name) => [name, '']))
    const run = await runTerminal('plan', ['--verbose'], { ...(await ALL()), ...ACCESS_KEY, ...without })
    expect(run.exitCode).toBe(0)
    expect(run.stdout + run.stderr).toContain(`Credentials: ${told}`)
  })

  test.each([
    ['--profile', 'mine', /a profile/],
    ['--ecs-metadata', 'true', /instance role/],
  ])('%s counts before all that the environment holds', async (flag, value, told) => {
    const run = await runTerminal('plan', [flag, value], { ...(await ALL()), ...ACCESS_KEY })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toMatch(new RegExp(`^Credentials: .*${told.source}`, 'm'))
  })

  test('two flags that name one are refused', async () => {
    const run = await runTerminal('plan', ['--profile', 'mine', '--ecs-metadata', 'true'], await envOf('an ID token'))
    expect(run).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('--ecs-metadata cannot be combined with --profile'),
    })
    expect(stage.calls()).toEqual([])
  })

  test.each([
    ['a refused ID token', 'an ID token', 'nothing of these hosts'],
    ['a refused address', 'a credentials URI', 'GET /credentials'],
    ['a refused profile', 'a profile with an instance role', ''],
    ['a refused instance', 'an instance role', ''],
  ])('%s does not go on as somebody else', async (_what, source, refused) => {
    // Whoever else could be asked would answer.
    stage.emulator.control.writeBehaviour({ idTokens: source === 'an ID token' ? 'refused' : 'jwt' })
    hosts.spoil(refused, { status: 403, body: JSON.stringify({ message: METADATA_TOKEN, AccessKeySecret: NEIGHBOUR }) })
    await writeProfiles({ name: 'mine', mode: 'EcsRamRole' }, { name: 'default', mode: 'AK', ...KEYS })
    const own = await envOf(source)
    const run = await apply({ ALIBABA_CLOUD_ECS_METADATA: 'true', HOME: toHome(), ...own })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error title=[^:]*::.*(?:LOGIN_REFUSED|API_REJECTED)/)
    expect(stage.calls().some((call) => call.includes('Chat') || call.includes('Parameter'))).toBe(false)
    expectNoSecret(toShown(run) + run.summary)
  })
})

describe('half of what a source needs', () => {
  test.each<[string, Variables, readonly string[]]>([
    [
      'a provider',
      { ALIBABA_CLOUD_OIDC_PROVIDER_ARN: PROVIDER },
      ['ALIBABA_CLOUD_OIDC_TOKEN_FILE', 'ALIBABA_CLOUD_ROLE_ARN'],
    ],
    ['a role', { ALIBABA_CLOUD_ROLE_ARN: ROLE }, ['ALIBABA_CLOUD_OIDC_TOKEN_FILE', 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN']],
    ['a token', { ALIBABA_CLOUD_OIDC_TOKEN: ID_TOKEN }, ['ALIBABA_CLOUD_OIDC_PROVIDER_ARN', 'ALIBABA_CLOUD_ROLE_ARN']],
    ['half a key', { ALIBABA_CLOUD_ACCESS_KEY_ID: 'x' }, ['ALIBABA_CLOUD_ACCESS_KEY_SECRET']],
  ])('names what is missing, and asks nothing: %s', async (_what, env, missing) => {
    const run = await runTerminal('plan', [], { ALIBABA_CLOUD_ECS_METADATA: 'true', ...env })
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('CREDENTIALS_MISSING')
    for (const name of missing) expect(run.stderr).toContain(`"${name}"`)
    expect([...stage.calls(), ...hosts.asked]).toEqual([])
    expectNoSecret(run.stdout + run.stderr)
  })

  test.each([
    [{ mode: 'AK', access_key_id: 'x' }, ['access_key_secret']],
    [{ mode: 'StsToken', ...KEYS }, ['sts_token']],
    [{ mode: 'RamRoleArn', ...KEYS }, ['ram_role_arn']],
    [{ mode: 'OIDC' }, ['oidc_provider_arn', 'oidc_token_file', 'ram_role_arn']],
  ])('a profile: %j', async (profile, missing) => {
    await writeProfiles({ name: 'mine', ...profile })
    const run = await runTerminal('plan', ['--profile', 'mine'], { HOME: toHome() })
    expect(run.exitCode).toBe(1)
    for (const name of missing) expect(run.stderr).toContain(`"${name}"`)
    expectNoSecret(run.stdout + run.stderr)
  })
})

describe('a variable that holds no value', () => {
  test('counts as unset, also where blanks stand in it, and leaves what is printed as it is', async () => {
    const blank = Object.fromEntries(
      [...Object.keys(ACCESS_KEY), ...SOURCE_NAMES].map((name, index) => [name, ' \n'.slice(index % 2)]),
    )
    const run = await runTerminal('plan', [], blank)
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('no credentials found')
    expect(run.stderr).not.toContain('***')
    expect((await runTerminal('plan', [], { ...blank, ...(await envOf('a credentials URI')) })).exitCode).toBe(0)
  })

  test.each(['false', '0', 'False'])('as %s for the instance role', async (off) => {
    const run = await runTerminal('plan', [], { ALIBABA_CLOUD_ECS_METADATA: off })
    expect(run).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('CREDENTIALS_MISSING') })
    expect(hosts.asked).toEqual([])
  })
})

test('a line end behind a value is none of it', async () => {
  for (const source of ['an ID token', 'a credentials URI', 'an instance role', 'a profile with a key']) {
    const env = await envOf(source)
    const ended = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, name === 'HOME' ? value : `${value}\n`]),
    )
    expect((await runTerminal('plan', [], ended)).exitCode).toBe(0)
  }
  const key = Object.fromEntries(Object.entries(ACCESS_KEY).map(([name, value]) => [name, `${value}\r\n`]))
  expect((await runTerminal('plan', [], key)).exitCode).toBe(0)
})

describe('no ID token', () => {
  test.each([
    ['a short text', 'abc'],
    ['two words', 'two words-of-a-token'],
    ['two lines', 'two-lines\nof-a-token'],
    ['more than STS takes', 'x'.repeat(20_001)],
  ])('%s is sent nowhere, and is told as what it is', async (_what, text) => {
    const rest = { ALIBABA_CLOUD_OIDC_PROVIDER_ARN: PROVIDER, ALIBABA_CLOUD_ROLE_ARN: ROLE }
    for (const [name, value] of [
      ['ALIBABA_CLOUD_OIDC_TOKEN', text],
      ['ALIBABA_CLOUD_OIDC_TOKEN_FILE', await home.put('token', text)],
    ] as const) {
      const run = await runTerminal('plan', [], { ...rest, [name]: value })
      expect(run).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`"${name}" holds no ID token`) })
      expect(run.stdout + run.stderr).not.toContain('of-a-token')
    }
    expect(stage.calls()).toEqual([])
  })
})

describe('no credentials at all', () => {
  test('the Action lists each source, one a line, and asks nobody', async () => {
    const run = await apply(NO_KEY)
    expect(run.exitCode).toBe(1)
    for (const name of [
      'access-key-id',
      'oidc-provider-arn',
      'ALIBABA_CLOUD_CREDENTIALS_URI',
      'ALIBABA_CLOUD_ECS_METADATA',
    ]) {
      expect(run.stdout).toMatch(new RegExp(`%0A- [^%]*"${name}"`))
    }
    expect(run.summary.match(/^> - /gm)).toHaveLength(7)
    expect([...stage.calls(), ...hosts.asked]).toEqual([])
  })

  test('the command line lists what it can use, and gives one hint for names of others', async () => {
    const run = await runTerminal('plan', [], { ALICLOUD_ACCESS_KEY: 'x', ALIBABACLOUD_ROLE_ARN: 'y' })
    expect(run.stderr.match(/^- /gm)).toHaveLength(5)
    expect(run.stderr).not.toContain('access-key-id')
    expect(run.stderr).toContain('"ALICLOUD_ACCESS_KEY", "ALIBABACLOUD_ROLE_ARN"')
  })

  test.each([
    'ALIBABA_CLOUD_CREDENTIALS_FILE',
    'ALIBABA_CLOUD_CONFIG_FILE',
    'ALIBABA_CLOUD_BEARER_TOKEN',
    'ACCESS_KEY_ID',
  ])('a name that other official tools read is not passed over in silence: %s', async (name) => {
    const run = await runTerminal('plan', [], { [name]: 'x' })
    expect(run.stderr).toContain(`This program does not read "${name}"`)
  })
})

describe('a profile', () => {
  const plan = (name: string, env: Variables = { HOME: toHome() }) => runTerminal('plan', ['--profile', name], env)

  test.each(['CloudSSO', 'OAuth', 'External', 'CredentialsURI', 'ChainableRamRoleArn', 'RsaKeyPair'])(
    'of the mode %s is told as one that is not supported, and what to do',
    async (mode) => {
      await writeProfiles({ name: 'mine', mode, process_command: 'touch ran', private_key: 'key-that-nobody-sees' })
      const run = await plan('mine')
      expect(run.exitCode).toBe(1)
      expect(run.stderr).toMatch(new RegExp(`"${mode}".*ALIBABA_CLOUD_CREDENTIALS_URI.*LOGIN_REFUSED`))
      expect(run.stderr).not.toContain('key-that-nobody-sees')
    },
  )

  test.each([
    ['no file', undefined, /does not exist/],
    [
      'half a file',
      '{"profiles":[{"name":"mine","access_key_secret":"half-a-secret',
      /is not a valid configuration file/,
    ],
    ['a list', '["half-a-secret"]', /is not a valid configuration file/],
    ['others alone', '{"profiles":[{"name":"Mine"}]}', /no profile "mine"/],
    ['one that is not an object', '{"profiles":["mine"]}', /no profile "mine"/],
    [
      'a mode that is no word',
      '{"profiles":[{"name":"mine","mode":"half-a-secret\\n::error::"}]}',
      /mode of the profile/,
    ],
  ])('in %s is told without what stands there', async (_what, text, told) => {
    if (text !== undefined) await home.put('.aliyun/config.json', text)
    const run = await plan('mine')
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(told)
    expect(run.stderr).not.toContain('half-a-secret')
  })

  test('of the instance role asks nobody where that is off', async () => {
    await writeProfiles({ name: 'mine', mode: 'EcsRamRole' })
    const run = await plan('mine', { HOME: toHome(), ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' })
    expect(run).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('turns it off') })
    expect(hosts.asked).toEqual([])
  })

  test('without a home folder is told so', async () => {
    const run = await plan('mine', {})
    expect(run).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('"HOME"') })
  })

  test('is not looked at unless something names it', async () => {
    await writeProfiles({ name: 'default', mode: 'AK', ...KEYS })
    const run = await runTerminal('plan', [], { HOME: toHome() })
    expect(run).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('CREDENTIALS_MISSING') })
  })
})

describe('an answer of no use', () => {
  const right = { AccessKeyId: 'id', AccessKeySecret: 'handed-out-secret', SecurityToken: 'handed-out-token' }
  const later = new Date(Date.now() + 3_600_000).toISOString()

  test.each([
    ['HTML', { body: '<html>handed-out-secret' }],
    ['a list', { body: '["handed-out-secret"]' }],
    ['no token', { body: JSON.stringify({ ...right, SecurityToken: '', Expiration: later }) }],
    ['no end', { body: JSON.stringify(right) }],
    ['another end', { body: JSON.stringify({ ...right, Expiration: 'handed-out-end' }) }],
    ['one that is over', { body: JSON.stringify({ ...right, Expiration: '2020-01-01T00:00:00Z' }) }],
    ['a code', { body: JSON.stringify({ ...right, Code: 'handed-out-code', Expiration: later }) }],
    ['too much', { body: 'handed-out-secret'.repeat(10_000) }],
    ['an error', { status: 500, body: 'handed-out-secret' }],
    ['a refusal', { status: 404, body: 'handed-out-secret' }],
    ['a status that is none', { status: 999, body: 'handed-out-secret' }],
  ])('%s is told without it, of both services', async (_what, odd) => {
    hosts.spoil('GET /credentials', odd)
    hosts.spoil(`GET /latest/meta-data/ram/security-credentials/${ROLE_NAME}`, odd)
    for (const source of ['a credentials URI', 'an instance role']) {
      const run = await apply({ ...(await envOf(source)), ...NO_PAUSES })
      expect(run.exitCode).toBe(1)
      expect(run.stdout).toMatch(/::error title=[^:]*::.*LOGIN_(?:REFUSED|UNAVAILABLE)/)
      expect(toShown(run) + run.summary).not.toContain('handed-out')
      expect(stage.calls()).toEqual([])
    }
  })

  test('a redirect leads nowhere', async () => {
    const other = await serveLogins(stage.emulator.url)
    started.push(other)
    const odd = { status: 302, headers: { location: `${other.origin}/credentials` } }
    hosts.spoil('', odd)
    for (const source of ['a credentials URI', 'an instance role']) {
      expect(await apply(await envOf(source))).toMatchObject({ exitCode: 1 })
    }
    expect(other.asked).toEqual([])
  })

  test('one that passes costs no run', async () => {
    hosts.spoil('', { status: 503 }, 2)
    for (const source of ['a credentials URI', 'an instance role']) {
      expect(await apply({ ...(await envOf(source)), ...NO_PAUSES })).toMatchObject({ exitCode: 0 })
    }
  })

  test.each([
    ['ftp', 'ftp://127.0.0.1/x'],
    ['http past loopback', 'http://192.0.2.1/address-that-is-secret'],
    ['a name that only begins so', 'http://127.0.0.1.example.com/address-that-is-secret'],
    ['a login', 'https://user:address-that-is-secret@example.com/'],
    ['no address', 'address-that-is-secret'],
  ])('an address that is %s is refused before anything is asked', async (_what, address) => {
    const run = await apply({ ...NO_KEY, ALIBABA_CLOUD_CREDENTIALS_URI: address })
    expect(run.stdout).toMatch(/::error title=[^:]*::.*ALIBABA_CLOUD_CREDENTIALS_URI.*LOGIN_REFUSED/)
    expect(toShown(run)).not.toContain('address-that-is-secret')
  })
})

test.each(['a credentials URI', 'an instance role'])(
  '%s that falls silent does not keep a run from stopping',
  async (source) => {
    hosts.spoil('', { isSilent: true })
    const stop = { when: () => hosts.asked.length > 0, signal: 'SIGTERM' } as const
    const run = await apply(await envOf(source), {}, stop)
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('CANCELLED')
  },
)

test('the metadata service is asked in version 2 alone, and only where something names it', async () => {
  expect((await apply(await envOf('an instance role'))).outputs['result']).toBe('applied')
  expect(hosts.asked.slice(0, 2)).toEqual([
    'PUT /latest/api/token',
    `GET /latest/meta-data/ram/security-credentials/${ROLE_NAME}`,
  ])
  const count = hosts.asked.length
  hosts.spoil('PUT', { status: 404 })
  expect(await apply(await envOf('an instance role'))).toMatchObject({ exitCode: 1 })
  expect(hosts.asked.slice(count)).toEqual(['PUT /latest/api/token'])
  await apply(await envOf('a credentials URI'))
  expect(hosts.asked.slice(count + 1).every((asked) => asked.startsWith('GET /credentials'))).toBe(true)
})

test.each(['http', 'https'])('what is on loopback is asked past every proxy: %s', async (scheme) => {
  const [proxy, front] = await Promise.all([startConnectProxy('open'), startFront(hosts.origin, SIGNED)])
  started.push(proxy, front)
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy']
  const env = {
    ...Object.fromEntries(names.map((name) => [name, `http://${proxy.host}`])),
    // As newer versions of Node.js read it, of all that leaves.
    NODE_USE_ENV_PROXY: '1',
    NODE_EXTRA_CA_CERTS: await home.put('trusted.pem', SIGNED.cert),
  }
  const { origin } = scheme === 'https' ? front : hosts
  for (const source of [
    { ALIBABA_CLOUD_CREDENTIALS_URI: `${origin}/credentials` },
    { ALIBABA_CLOUD_ECS_METADATA: ROLE_NAME },
  ]) {
    const run = await apply({ ...NO_KEY, ...env, ...source }, { 'metadata-endpoint': origin })
    expect(run.exitCode).toBe(0)
  }
  expect(hosts.asked.filter((asked) => asked.startsWith('GET'))).toHaveLength(2)
  expect(proxy.requests).toEqual([])
})

test('credentials of another account stop the run before anything else', async () => {
  const other = { 'expected-account-id': '2000000000000002' }
  for (const source of Object.keys(SOURCES)) {
    expect((await apply(await envOf(source), other)).stdout).toContain('ACCOUNT_UNEXPECTED')
    expect(stage.calls().some((call) => call.includes('ChatConfiguration'))).toBe(false)
  }
})
