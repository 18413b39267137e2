import type { InputFault, InputRule } from '../../../../model/input-fault.ts'
import type { Quote } from '../texts.ts'

/** What is wrong with one input, in English, as a part of a sentence. */
export const toInputFaultText = ({ input, found, allowed }: InputFault, quote: Quote): string => {
  const shown = found === undefined ? 'has a value that cannot be used' : `is ${quote(found)}`
  return `${quote(input)} ${shown}; allowed: ${quote(typeof allowed === 'string' ? INPUT_RULES[allowed] : allowed.join(', '))}`
}

/** What an input must be. */
const INPUT_RULES: Readonly<Record<InputRule, string>> = {
  'account-id': "an account's number",
  'account-needed': 'the number of the account to probe; nothing is written anywhere else',
  'approved-plan': 'the output plan-digest of a plan, pull-request, or merge-request',
  'branch-patterns': 'names of branches such as main or release/*, one a line or separated by commas',
  endpoint: 'https://host or https://host:port, or http on loopback; <region> stands for the region',
  'export-file-needed': 'a path inside the workspace; command: export needs it',
  'files-needed': 'at least one file, with its text or its bytes; no file would mean that everything is to be deleted',
  'fingerprint-key': 'at least 32 characters',
  'fingerprint-key-needed': 'a key; approved-plan: pull-request needs one, because a comment can be edited',
  'global-endpoint': 'https://host or https://host:port; the service has one endpoint for all regions',
  'max-deletions': 'a count such as 5, or a percentage from 0% to 100%',
  'names-needed': 'names of chat configurations; state list shows them',
  'one-kind-of-credentials': 'nothing here: one kind of credentials is given already',
  'one-region': 'one region id such as cn-hangzhou; a probe needs one',
  'provider-arn': 'the ARN of an OIDC provider, such as acs:ram::1234567890123456:oidc-provider/name',
  'ram-role': 'the name of a RAM role, no ARN: up to 64 letters, digits and . @ _ -',
  region: 'a region id such as cn-hangzhou',
  'proxy-url': 'http://host:port or https://host:port, with user:password@ before the host if the proxy asks for it',
  'regions-needed': 'the regions to look at, one a line; the files in config name none',
  report:
    '<format>=<file>, one per line, each file once; the formats are markdown, json, sarif, codequality and terraform',
  'resource-group': 'the id of a resource group, such as rg-acfmxsn4m4example',
  'role-arn': 'the ARN of a role, such as acs:ram::1234567890123456:role/name',
  'role-needed': 'the ARN of a RAM role; oidc-provider-arn is for it',
  scope: 'up to 140 letters, digits and . / : @ _ - such as owner/name',
  'scope-needed': 'an owner name such as owner/name; state: parameter-store needs one outside GitHub',
  'session-name': '2 to 64 letters, digits and . @ _ -',
}
