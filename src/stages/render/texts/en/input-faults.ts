import { type InputFault, type InputNeed, type InputRule, isNeed } from '../../../../model/input-fault.ts'
import type { Speech } from '../speech.ts'

/** What is wrong with one input, in English, as a part of a sentence. */
export const toInputFaultText = ({ input, found, allowed }: InputFault, quote: Speech): string => {
  const name = quote.input(input)
  if (typeof allowed !== 'string') return toValueText(name, found, allowed.join(', '), quote)
  if (isNeed(allowed)) return INPUT_NEEDS[allowed](name, quote)
  if (allowed === 'one-kind-of-credentials') {
    return `${name} cannot be combined with ${quote.input(input === 'ecs-metadata' ? 'profile' : 'oidc-provider-arn')}: use one kind of credentials`
  }
  return toValueText(name, found, INPUT_RULES[allowed], quote)
}

const toValueText = (name: string, found: string | undefined, allowed: string, quote: Speech): string =>
  `${name} ${found === undefined ? 'has an invalid value' : `is ${quote(found)}`}; allowed: ${quote(allowed)}`

/** Why an input is required, and what for an example. */
const INPUT_NEEDS: Readonly<Record<InputNeed, (name: string, quote: Speech) => string>> = {
  'account-needed': (name) =>
    `${name} is required: the number of the account to probe; nothing is written anywhere else`,
  'export-file-needed': (name) => `${name} is required: the file to write, a path inside the workspace`,
  'files-needed': (name) =>
    `${name} is required: at least one file, with its text or its bytes; no file would mean deleting everything`,
  'fingerprint-key-needed': (name, quote) =>
    `${name} is required with ${quote.input('approved-plan', quote.isCommandLine ? 'merge-request' : 'pull-request')}, because a comment can be edited: a key of at least 32 characters`,
  'names-needed': (_name, quote) =>
    `at least one name of a chat configuration is required; ${quote('oos-chat-sync state list')} shows them`,
  'region-needed': (name, quote) =>
    `${name} is required: one region id, for example ${quote.input('region', 'cn-hangzhou')}`,
  'regions-needed': (name, quote) =>
    `${name} is required, because the files in ${quote.input('config')} name no region; for example ${quote.input('region', 'cn-hangzhou')}`,
  'role-needed': (name, quote) => `${name} is required with ${quote.input('oidc-provider-arn')}: the ARN of a RAM role`,
  'scope-needed': (name, quote) =>
    `${name} is required outside GitHub, for example ${quote.input('scope', 'owner/repo')}`,
}

/** What an input must be. */
const INPUT_RULES: Readonly<Record<Exclude<InputRule, InputNeed | 'one-kind-of-credentials'>, string>> = {
  'account-id': "an account's number",
  'approved-plan': 'the digest of a plan, pull-request, or merge-request',
  'branch-patterns': 'branch names or patterns such as main or release/*, separated by commas or line breaks',
  endpoint: 'https://host or https://host:port, or http on loopback; <region> stands for the region',
  'fingerprint-key': 'at least 32 characters',
  'global-endpoint': 'https://host or https://host:port; the service has one endpoint for all regions',
  'max-deletions': 'a count such as 5, or a percentage from 0% to 100%',
  'one-region': 'one region id such as cn-hangzhou',
  'provider-arn': 'the ARN of an OIDC provider, such as acs:ram::1234567890123456:oidc-provider/name',
  'ram-role': 'the name of a RAM role, not its ARN: up to 64 letters, digits and . @ _ -',
  region: 'a region id such as cn-hangzhou',
  'proxy-url':
    'http://host:port or https://host:port, with user:password@ before the host if the proxy requires a login',
  report: '<format>=<file>, each file once; the formats are markdown, json, sarif, codequality and terraform',
  'resource-group': 'the id of a resource group, such as rg-acfmxsn4m4example',
  'role-arn': 'the ARN of a role, such as acs:ram::1234567890123456:role/name',
  scope: 'up to 140 letters, digits and . / : @ _ - such as owner/name',
  'session-name': '2 to 64 letters, digits and . @ _ -',
}
