import type { Breaches } from './breach.ts'

/** Breaches of the promises about credentials that are found outside of the inputs. */
export const LOGINS: Breaches = {
  'Credentials come from exactly one source: if it is refused, no other is tried': [
    {
      what: 'an address that refuses is followed by the role of the instance',
      file: 'src/adapters/login/address.ts',
      find: "    return toHandedOut(await ask(asking, 'GetCredentials', request), asking)\n",
      replace:
        "    const answer = await ask(asking, 'GetCredentials', request).catch(() => undefined)\n    if (answer !== undefined) return toHandedOut(answer, asking)\n    const other = (await import('./metadata.ts')).toMetadataLogin('true', context, 'ecs')\n    if (other.kind !== 'handed-out') throw toRefused('uri', 'refused')\n    return await other.issue()\n",
    },
  ],
  'An incomplete set of credentials is an error, and no call is made': [
    {
      what: 'a token without its provider is passed over',
      file: 'src/adapters/login/sources.ts',
      find: '[TOKEN, TOKEN_FILE, PROVIDER, ROLE].some((name)',
      replace: '[TOKEN, TOKEN_FILE, PROVIDER, ROLE].every((name)',
    },
  ],
  'Nothing that a source of credentials returns is shown, valid or not': [
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
  'No profile file is read and no metadata service is called unless it is configured': [
    {
      what: 'there is a profile that needs no name',
      file: 'src/adapters/login/sources.ts',
      find: 'named.profile ?? env(PROFILE)',
      replace: "named.profile ?? env(PROFILE) ?? 'default'",
    },
  ],
  'The metadata service of an instance is called only in version 2': [
    {
      what: 'without a token it is asked all the same',
      file: 'src/adapters/login/metadata.ts',
      find: "    headers: { 'x-aliyun-ecs-metadata-token-ttl-seconds': TOKEN_SECONDS },\n  })",
      replace:
        "    headers: { 'x-aliyun-ecs-metadata-token-ttl-seconds': TOKEN_SECONDS },\n  }).catch(() => ({ status: 200, headers: new Headers(), bytes: Buffer.from('none') }))",
    },
  ],
  'Credentials are fetched only over https or from this machine': [
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
  'Neither the metadata service nor a loopback address is called through a proxy': [
    {
      what: 'an address goes the way of all others',
      file: 'src/adapters/login/address.ts',
      find: 'isLocal ? fetchDirectly : ',
      replace: '',
    },
  ],
  'A redirect from a credentials source is not followed': [
    {
      what: 'redirects are followed',
      file: 'src/adapters/login/address.ts',
      find: 'isLocal ? fetchDirectly : ',
      replace:
        "isLocal ? (input: Parameters<typeof fetch>[0], init?: RequestInit) => fetch(input, { ...init, redirect: 'follow' }) : ",
    },
  ],
}
