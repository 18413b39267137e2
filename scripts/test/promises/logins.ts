import type { Breaches } from './breach.ts'

/** Breaches of the promises about credentials that are found outside of the inputs. */
export const LOGINS: Breaches = {
  'Credentials come from one source: one that is refused is followed by no other': [
    {
      what: 'an address that refuses is followed by the role of the instance',
      file: 'src/adapters/login/address.ts',
      find: "    return toHandedOut(await ask(asking, 'GetCredentials', request), asking)\n",
      replace:
        "    const answer = await ask(asking, 'GetCredentials', request).catch(() => undefined)\n    if (answer !== undefined) return toHandedOut(answer, asking)\n    const other = (await import('./metadata.ts')).toMetadataLogin('true', context, 'ecs')\n    if (other.kind !== 'handed-out') throw toRefused('uri', 'refused')\n    return await other.issue()\n",
    },
  ],
  'Half of what a source of credentials needs is an error, and nothing is asked': [
    {
      what: 'a token without its provider is passed over',
      file: 'src/adapters/login/sources.ts',
      find: '[TOKEN, TOKEN_FILE, PROVIDER, ROLE].some((name)',
      replace: '[TOKEN, TOKEN_FILE, PROVIDER, ROLE].every((name)',
    },
  ],
  'What a source of credentials says stands nowhere, right or wrong': [
    {
      what: 'a refusal is told by what the service says',
      file: 'src/adapters/login/handed-out.ts',
      find: "toRefused(source, 'refused', { status })\n}",
      replace: "toRefused(source, 'mode', { name: answer.bytes.toString() })\n}",
    },
    {
      what: 'an answer of no use is put into the log',
      file: 'src/adapters/login/handed-out.ts',
      find: "  const body = parseJson(bytes.toString('utf8'))\n",
      replace: "  const body = parseJson(bytes.toString('utf8'))\n  process.stderr.write(bytes)\n",
    },
  ],
  'No file of profiles and no metadata service is looked at unless something names it': [
    {
      what: 'there is a profile that needs no name',
      file: 'src/adapters/login/sources.ts',
      find: 'named.profile ?? env(PROFILE)',
      replace: "named.profile ?? env(PROFILE) ?? 'default'",
    },
  ],
  'The metadata service of an instance is asked in version 2 alone': [
    {
      what: 'without a token it is asked all the same',
      file: 'src/adapters/login/metadata.ts',
      find: "    headers: { 'x-aliyun-ecs-metadata-token-ttl-seconds': TOKEN_SECONDS },\n  })",
      replace:
        "    headers: { 'x-aliyun-ecs-metadata-token-ttl-seconds': TOKEN_SECONDS },\n  }).catch(() => ({ status: 200, headers: new Headers(), bytes: Buffer.from('none') }))",
    },
  ],
  'Credentials are taken from https or from this machine alone': [
    {
      what: 'any address will do',
      file: 'src/adapters/login/address.ts',
      find: "if (!isLocal && url.protocol !== 'https:')",
      replace: "if (url.protocol === 'ftp:')",
    },
    {
      what: 'a name that begins like loopback counts as it',
      file: 'src/adapters/login/address.ts',
      find: '|\\[::1\\])$/',
      replace: '|\\[::1\\])/',
    },
  ],
  'Neither the metadata service nor an address on loopback is asked through a proxy': [
    {
      what: 'an address goes the way of all others',
      file: 'src/adapters/login/address.ts',
      find: 'isLocal ? fetchDirectly : ',
      replace: '',
    },
  ],
  'Who hands out credentials is followed to no other host': [
    {
      what: 'redirects are followed',
      file: 'src/adapters/login/address.ts',
      find: 'isLocal ? fetchDirectly : ',
      replace:
        "isLocal ? (input: Parameters<typeof fetch>[0], init?: RequestInit) => fetch(input, { ...init, redirect: 'follow' }) : ",
    },
  ],
}
