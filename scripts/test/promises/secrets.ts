import type { Breaches } from './breach.ts'

/** Breaches of the promises about secrets on their way through a run. */
export const SECRETS: Breaches = {
  'No secret and no key appears in a log, summary, output, file or record, in any encoding': [
    {
      what: 'a call tells its parameters in the debug log',
      file: 'src/adapters/oos/transport.ts',
      find: '    onCall(call)\n',
      replace: '    onCall(call)\n    process.stdout.write(`::debug::${JSON.stringify(parameters)}\\n`)\n',
    },
    {
      what: 'a refusal is told by its message',
      file: 'src/adapters/oos/answer.ts',
      find: "const apiCode = toHarmless(data['Code'])",
      replace: "const apiCode = String(data['Message'])",
    },
    {
      what: 'the plan says what a reference stands for',
      file: 'src/stages/plan/compare.ts',
      find: 'const shown = { field, before: REDACTED, after: REDACTED, ...names }',
      replace:
        'const shown = { field, before: REDACTED, after: collector.known.lookup(reference, collector.known.desired.key.region).reveal() }',
    },
    {
      what: 'a record keeps the secret in place of its fingerprint',
      file: 'src/stages/state/record-store.ts',
      find: '[[field, toFingerprint({ key: desired.key, type: desired.type, field, secret })]]',
      replace: '[[field, secret.reveal()]]',
    },
  ],
  'The credentials of the inputs are masked before anything else is done': [
    {
      what: 'the GitHub token is forgotten',
      file: 'src/inputs/inputs.ts',
      find: 'Object.values(inputs)',
      replace: 'Object.values({ ...inputs, githubToken: undefined })',
    },
    {
      what: 'the access key is masked when it is used',
      file: 'src/inputs/inputs.ts',
      find: 'Object.values(inputs)',
      replace: 'Object.values({ ...inputs, accessKeySecret: undefined, securityToken: undefined })',
    },
    {
      what: 'the forms are left out',
      file: 'src/run/show.ts',
      find: '[...toSecretForms(value), ...listShownForms(value)]',
      replace: '[value]',
    },
  ],
  'A secret is masked before anything is done with it, even if it is then refused': [
    {
      what: 'only what is fit is masked',
      file: 'src/stages/observe/secrets.ts',
      find: '!TOO_COMMON.has(fault)',
      replace: 'fault === undefined',
    },
    {
      what: 'nothing is masked',
      file: 'src/stages/observe/secrets.ts',
      find: 'TOO_COMMON.has(fault)) options.mask(value)',
      replace: 'TOO_COMMON.has(fault)) void value',
    },
  ],
  'A secret is masked in every form in which it could be printed': [
    {
      what: 'one escape of URLs is missing',
      file: 'src/model/secret.ts',
      find: '    encodeURIComponent(encoded),\n',
      replace: '',
    },
    {
      what: 'base64 is missing',
      file: 'src/model/secret.ts',
      find: "    bytes.toString('base64'),\n",
      replace: '',
    },
    { what: 'hex is missing', file: 'src/model/secret.ts', find: "    bytes.toString('hex'),\n", replace: '' },
  ],
  'A secret is masked in the forms that our own escaping produces': [
    {
      what: 'the form of Markdown is missing',
      file: 'src/stages/render/escape.ts',
      find: '[form, toLogLine(form), toReferences(form)]',
      replace: '[form, toLogLine(form)]',
    },
  ],
  'On the command line, outside GitHub, masking works as well': [
    {
      what: 'results are printed as they are',
      file: 'src/adapters/terminal/reporter.ts',
      find: 'results(`${hide(text)}\\n`)',
      replace: 'results(`${text}\\n`)',
    },
    {
      what: 'messages are printed as they are',
      file: 'src/adapters/terminal/reporter.ts',
      find: 'toLowerCase()), hide(text)',
      replace: 'toLowerCase()), text',
    },
  ],
  'A secret that is too short, blank, multi-line or made only of asterisks is refused': [
    {
      what: '4 characters are enough',
      file: 'src/stages/observe/secrets.ts',
      find: 'SECRET_MINIMUM_CHARACTERS = 8',
      replace: 'SECRET_MINIMUM_CHARACTERS = 4',
    },
    {
      what: 'control characters are let in',
      file: 'src/stages/observe/secrets.ts',
      find: 'if (CONTROL.test(value))',
      replace: "if (value === '')",
    },
    {
      what: 'the mask of the API is let in',
      file: 'src/stages/observe/secrets.ts',
      find: 'if (isMaskText(visible))',
      replace: "if (visible === '***')",
    },
  ],
  'A secret written into the file is refused and not repeated': [
    {
      what: 'the fault quotes the value',
      file: 'src/stages/config/schema-faults.ts',
      find: "{ code: 'SECRET_LITERAL', key: toFound(toLastKey(instancePath)) }",
      replace: "{ code: 'SECRET_LITERAL', key: toFound(String(data)) }",
    },
    {
      what: 'a key that stands twice below a secret one is quoted',
      file: 'src/stages/config/keys.ts',
      find: 'place.isSecret ? REDACTED : toFound(key.value)',
      replace: 'toFound(key.value)',
    },
  ],
  'A reference reads only environment variables whose names start with `OOS_CHAT_SECRET_`': [
    {
      what: 'the schema takes any name',
      file: 'schemas/chat-config.v1.schema.json',
      find: '"pattern": "^OOS_CHAT_SECRET_[A-Za-z0-9_]{1,200}$"',
      replace: '"pattern": "^[A-Za-z0-9_]{1,200}$"',
    },
    {
      what: 'the prefix may stand anywhere',
      file: 'schemas/chat-config.v1.schema.json',
      find: '"pattern": "^OOS_CHAT_SECRET_',
      replace: '"pattern": "OOS_CHAT_SECRET_',
    },
  ],
  'A secret travels in the body of a request and nowhere else': [
    {
      what: 'another spelling of the method puts all into the URL',
      file: 'src/adapters/oos/transport.ts',
      find: "method: 'POST'",
      replace: "method: 'post'",
    },
  ],
  'A secret that is checked with DingTalk travels in the body of that request and nowhere else': [
    {
      what: 'it is in the URL, too',
      file: 'src/adapters/dingtalk/client.ts',
      find: 'const url = `${endpoint}${TOKEN_PATH}`',
      replace: 'const url = `${endpoint}${TOKEN_PATH}?appSecret=${encodeURIComponent(secret.reveal())}`',
    },
    {
      what: 'it is in a header, too',
      file: 'src/adapters/dingtalk/client.ts',
      find: "const headers = { 'content-type'",
      replace: "const headers = { 'x-body': encodeURIComponent(body), 'content-type'",
    },
  ],
  'No redirect takes it to another host': [
    {
      what: 'redirects are followed',
      file: 'src/adapters/http/exchange.ts',
      find: "redirect: 'manual'",
      replace: "redirect: 'follow'",
    },
  ],
  'The token that DingTalk issues is masked and dropped': [
    {
      what: 'it is not masked',
      file: 'src/adapters/dingtalk/client.ts',
      find: 'MIN_TOKEN_LENGTH) mask(token)',
      replace: 'MIN_TOKEN_LENGTH) void mask',
    },
  ],
  'Every string form of a secret is `***`': [
    {
      what: 'JSON shows it',
      file: 'src/model/secret.ts',
      find: '  toJSON(): string {\n    return REDACTED\n  }\n\n  [INSPECT]',
      replace: '  toJSON(): string {\n    return this.#value\n  }\n\n  [INSPECT]',
    },
    {
      what: 'the console shows it',
      file: 'src/model/secret.ts',
      find: '  [INSPECT](): string {\n    return REDACTED',
      replace: '  [INSPECT](): string {\n    return this.#value',
    },
  ],
  'An error that echoes the request is reported by code and request id only': [
    {
      what: 'what was thrown is kept as cause',
      file: 'src/adapters/oos/answer.ts',
      find: '  if (isJsonObject(error.data)) return toRefusal(call, error, error.data)',
      replace:
        '  if (isJsonObject(error.data)) return Object.assign(toRefusal(call, error, error.data), { cause: thrown })',
    },
    {
      what: 'any text is taken for a request id',
      file: 'src/adapters/oos/answer.ts',
      find: "const requestId = toHarmless(data['RequestId'])",
      replace: "const requestId = String(data['Message'])",
    },
  ],
  'An invalid input is reported without its value if that may be a credential': [
    {
      what: 'a short key is quoted',
      file: 'src/inputs/parsers.ts',
      find: "{ allowed: 'fingerprint-key' }",
      replace: "{ found: text, allowed: 'fingerprint-key' }",
    },
    {
      what: 'an endpoint with a login is quoted',
      file: 'src/inputs/parsers.ts',
      find: "{ value: origin } : { allowed: 'endpoint' }",
      replace: "{ value: origin } : { found: text, allowed: 'endpoint' }",
    },
  ],
}
