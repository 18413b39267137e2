import fc from '../support/fast-check.ts'
import { FOREIGN, STRANGE, toDeepList } from './strange-values.ts'

/** Stands where an answer has credentials: found nowhere outside a `Secret`. */
export const CREDENTIAL = 'credential/of the+answer'

const OBJECT = {
  Name: 'ops',
  Type: 'DingTalk',
  RamRole: 'OOSServiceRole',
  ResourceGroupId: 'rg-1',
  CreatedDate: '2025-12-23T10:14:28+00:00',
  UpdatedDate: '2025-12-23T10:16:37.178097',
  Outputs: JSON.stringify({ URL: `https://hook.example/${CREDENTIAL}`, AesKey: CREDENTIAL }),
  Configuration: JSON.stringify({
    DingTalkClientId: 'ding1',
    DingTalkClientSecret: CREDENTIAL,
    Robots: [{ Title: '机器人', Weight: 1.5, Token: { value: CREDENTIAL } }],
  }),
}
const { Configuration: _, ResourceGroupId: __, ...LISTED } = OBJECT
const PARAMETER = { Name: '/chat-sync/0123456789abcdef', Type: 'String', Value: '{"v":1}', ParameterVersion: 7 }

/** A right answer of each operation that is read. */
export const RIGHT: Readonly<Record<string, object>> = {
  ListChatConfigurations: {
    RequestId: 'id-1',
    ChatConfigurations: [LISTED, { ...LISTED, Name: 'dev' }],
    NextToken: '',
  },
  GetChatConfiguration: { RequestId: 'id-1', ChatConfiguration: OBJECT },
  UpdateChatConfiguration: { RequestId: 'id-1', ChatConfiguration: { Name: 'ops', UpdatedDate: FOREIGN } },
  GetParametersByPath: {
    RequestId: 'id-1',
    Parameters: [PARAMETER, { ...PARAMETER, Name: '/chat-sync/1' }],
    TotalCount: 2,
  },
  GetSecretParameter: { RequestId: 'id-1', Parameter: { ...PARAMETER, Type: 'Secret', Value: CREDENTIAL } },
  AssumeRoleWithOIDC: {
    RequestId: 'id-1',
    Credentials: {
      AccessKeyId: 'STS.id',
      AccessKeySecret: CREDENTIAL,
      SecurityToken: CREDENTIAL,
      Expiration: '2030-01-01T01:00:00Z',
    },
  },
  GetCallerIdentity: { RequestId: 'id-1', AccountId: '1000000000000001', Arn: 'acs:ram::1000000000000001:root' },
}

/** An object whose configuration is no text: nobody says that it could not be. */
export const UNPACKED = {
  RequestId: 'id-1',
  ChatConfiguration: { ...OBJECT, Configuration: JSON.parse(OBJECT.Configuration) },
}

/** A refusal that echoes what it was sent, as some do. */
export const toRefusal = (Code: string): object => ({
  RequestId: 'id-1',
  HostId: FOREIGN,
  Code,
  Message: `${FOREIGN} ${CREDENTIAL}`,
  Recommend: FOREIGN,
})

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Container = Json[] | { [key: string]: Json }

const listContainers = (value: Json): Container[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(listContainers)] : []

/** A place for a JSON text in a value; {@link toJsonText} puts the text there. */
const toHole = (index: number): string => `hole-${index}-`

const toJsonText = (value: Json): string =>
  JSON.stringify(value).replaceAll(/"hole-(\d+)-"/g, (_match, index: string) => STRANGE[Number(index)] ?? 'null')

/** Changes one member somewhere in a value. */
type Change = (value: Json) => void

const toChange =
  (share: number, pick: number, change: (container: Container, key: string) => void): Change =>
  (value) => {
    const containers = listContainers(value)
    const container = containers[Math.floor(share * containers.length)]
    const keys = Object.keys(container ?? {})
    const key = keys[Math.floor(pick * keys.length)]
    if (container !== undefined && key !== undefined) change(container, key)
  }

const share = fc.nat(999).map((part) => part / 1_000)
const at = fc.tuple(share, share)
const hole = fc.nat(STRANGE.length - 1).map(toHole)

const set = (container: Container, key: string, value: Json): void => {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true })
}

const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(at, hole)
      .map(([place, value]) => toChange(...place, (container, key) => set(container, key, value))),
  },
  {
    weight: 2,
    arbitrary: at.map((place) =>
      toChange(...place, (container, key) => {
        if (Array.isArray(container)) container.splice(Number(key), 1)
        else delete container[key]
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(at, fc.constantFrom('__proto__', 'constructor', 'toString', 'Code', 'NextToken', 'ops', 'Message'), hole)
      .map(([place, name, value]) =>
        toChange(...place, (container) => {
          if (!Array.isArray(container)) set(container, name, value)
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: at.map((place) =>
      toChange(...place, (container, key) => {
        if (Array.isArray(container)) container.push(...container.slice(0, 5))
        else set(container, key, [container[key] ?? null])
      }),
    ),
  },
)

/** What becomes of an answer's text on its way. */
type Way = (text: string) => string

const INSTEAD = [
  '',
  ' ',
  'null',
  '[]',
  '7',
  '"x"',
  '{}',
  '{"a":1}{',
  toDeepList(20_000),
  `<p>${FOREIGN}</p>`,
  `"${FOREIGN}"`,
]
const MORE_MEMBERS = ['"RequestId":"id-2"', `"Code":"${FOREIGN}"`, '"Code":{}', '"__proto__":{"polluted":1}']
const LEADS = ['\ufeff', '[', 'while(1);']

const ways: fc.Arbitrary<Way> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Way>((text) => text) },
  {
    weight: 1,
    arbitrary: share.map(
      (part): Way =>
        (text) =>
          text.slice(0, Math.floor(part * text.length)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...INSTEAD).map(
      (instead): Way =>
        () =>
          instead,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...LEADS).map(
      (lead): Way =>
        (text) =>
          lead + text,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...MORE_MEMBERS).map(
      (member): Way =>
        (text) =>
          text.replace('{', `{${member},`),
    ),
  },
)

/** The JSON text of an answer, right at first and then changed. */
export const toDamaged = (right: object): fc.Arbitrary<string> =>
  fc.tuple(fc.array(changes, { maxLength: 4, size: 'max' }), ways).map(([made, way]) => {
    const value: Json = JSON.parse(JSON.stringify(right))
    for (const change of made) change(value)
    return way(toJsonText(value))
  })
