import type { LoginFault, LoginOutage, LoginSource } from '../../../../model/login.ts'
import type { LoginFailure } from '../failure-kinds.ts'
import { listSources, type Speech } from '../speech.ts'
import type { TextsByCode } from '../tables.ts'
import type { Advice } from '../texts.ts'
import { PATH_FAULTS } from './file-faults.ts'
import { toList } from './grammar.ts'

/** Where credentials come from, in English, as a part of a sentence. */
export const LOGINS: Readonly<Record<LoginSource, string>> = {
  inputs: 'the access key in the inputs',
  environment: 'the access key in the environment',
  github: "a role and this job's GitHub ID token",
  oidc: 'a role and an ID token from the environment (OIDC)',
  uri: 'the credentials URI',
  profile: 'a profile of the Alibaba Cloud CLI',
  ecs: 'the instance role of this machine (ECS)',
}

/** Credentials that could not be had, in English. */
export const LOGIN_FAILURES: TextsByCode<LoginFailure, Advice> = {
  CREDENTIALS_MISSING: ({ lacks, otherNames = [] }, quote) => {
    const sources = listSources(lacks, quote)
    const [only, ...others] = sources
    if (only !== undefined && others.length === 0) {
      return {
        what: `Failed to sign in to Alibaba Cloud with ${LOGINS[only.source]}: ${toList(only.missing.map(quote))} not set.`,
        next: 'Set the missing part, or unset the rest. No other source is used instead.',
      }
    }
    return {
      what: 'Failed to sign in to Alibaba Cloud: no credentials found. Looked for:',
      items: sources.map(({ source, missing }) => `${LOGINS[source]}: ${toList(missing.map(quote))} not set`),
      next: `${toHint(otherNames, quote)}Set everything that one of these needs; an empty variable counts as unset.${quote.isCommandLine ? '' : ' Runs for pull requests from forks have no secrets.'}`,
    }
  },
  LOGIN_REFUSED: ({ source, why, status, name = '', path = 'unreadable' }, quote) => {
    const { what, next } = REFUSALS[why]({ source, name: quote(name), hasName: name !== '', quote })
    const reason = why === 'file' ? `${what}: ${PATH_FAULTS[path]}` : what
    return {
      what: `Failed to sign in to Alibaba Cloud with ${LOGINS[source]}: ${reason}${status === undefined ? '' : ` (HTTP ${status})`}. No other source is used instead.`,
      next,
    }
  },
  LOGIN_UNAVAILABLE: ({ source, why, status }) => ({
    what: `Failed to sign in to Alibaba Cloud with ${LOGINS[source]}: ${OUTAGES[why]}${status === undefined ? '' : ` (HTTP ${status})`}. No other source is used instead.`,
    next: source in CHECKS ? `${CHECKS[source]} Then run again.` : 'Run again later.',
  }),
}

const toHint = (names: readonly string[], quote: Speech): string =>
  names.length === 0
    ? ''
    : `This program does not read ${toList(names.map(quote))}: use one of the sources listed here. `

interface Told {
  readonly source: LoginSource
  readonly name: string
  readonly hasName: boolean
  readonly quote: Speech
}

const REFUSALS: Readonly<Record<LoginFault, (told: Told) => Required<Pick<Advice, 'what' | 'next'>>>> = {
  address: ({ quote }) => ({
    what: `${quote('ALIBABA_CLOUD_CREDENTIALS_URI')} is not an allowed address`,
    next: `Allowed: https, or http on loopback such as ${quote('http://127.0.0.1:8080/credentials')}, without a user name or password.`,
  }),
  expired: () => ({
    what: 'the credentials it returned have expired',
    next: 'Check whether that source still renews them, and the clocks of both sides.',
  }),
  file: ({ name }) => ({ what: `cannot read ${name}`, next: 'Check the path, and that this user can read the file.' }),
  'file-content': ({ name }) => ({
    what: `${name} is not a valid configuration file`,
    next: 'Check the file. Its content is not shown.',
  }),
  home: ({ name, quote }) => ({
    what: `the home folder is unknown, so ${name} cannot be found`,
    next: `Set ${quote('HOME')}.`,
  }),
  'id-token': ({ name }) => ({
    what: `${name} holds no ID token`,
    next: 'An ID token is one line of 4 to 20,000 visible characters. What was found is not shown.',
  }),
  mode: ({ name, hasName, quote }) => ({
    what: hasName ? `profiles of the mode ${name} are not supported` : 'the mode of the profile is not supported',
    next: `Supported: AK, StsToken, RamRoleArn, EcsRamRole, OIDC. For other modes, set ${quote('ALIBABA_CLOUD_CREDENTIALS_URI')}, or let ${quote('aliyun')} issue a session and use its access key and security token.`,
  }),
  off: ({ name }) => ({ what: `${name} turns it off`, next: `Unset ${name}, or use another source.` }),
  'profile-unknown': ({ name, quote }) => ({
    what: `there is no profile ${name} in ${quote('~/.aliyun/config.json')}`,
    next: `Check the name; ${quote('aliyun configure list')} shows all of them.`,
  }),
  refused: ({ source }) => ({
    what: 'the request was refused',
    next:
      source === 'uri'
        ? 'Check the address. Redirects are not followed.'
        : 'Check that the instance has this role, and that its metadata service is on.',
  }),
  'role-name': ({ quote }) => ({
    what: 'no usable role name was found',
    next: `Set the name of the instance's role: up to 64 letters, digits and . _ - or ${quote('true')} for the one it has.`,
  }),
}

const OUTAGES: Readonly<Record<LoginOutage, string>> = {
  answer: 'the answer is not usable',
  throttled: 'it is throttling requests',
  timeout: 'no answer within 10 seconds',
  unavailable: 'it is not available',
  unreachable: 'no connection',
}

const CHECKS: { readonly [Source in LoginSource]?: string } = {
  uri: 'Check that the program that serves the credentials is running.',
  ecs: 'Check that this machine is an ECS instance with a role, and that its metadata service is on.',
  profile: 'Check that this machine is an ECS instance with a role, and that its metadata service is on.',
}
