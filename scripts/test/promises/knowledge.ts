import type { Breaches } from './breach.ts'

/** Breaches of the promises about what is kept of secrets and handed on. */
export const KNOWLEDGE: Breaches = {
  'A secret is sent only if it comes from the file: no mask is written back, whole or in part': [
    {
      what: 'only asterisks count',
      file: 'src/stages/plan/compare.ts',
      find: 'if (leaf instanceof Secret) findings.push(',
      replace: 'if (leaf instanceof Secret && leaf.isMask()) findings.push(',
    },
    {
      what: 'nobody looks for them',
      file: 'src/stages/plan/compare.ts',
      find: '[...findings, ...findMaskedEchoes(wanted.configuration ?? {})]',
      replace: 'findings',
    },
    {
      what: 'they are only warned of',
      file: 'src/stages/plan/decide.ts',
      find: "  'IGNORE_UNMATCHED',\n",
      replace: "  'IGNORE_UNMATCHED',\n  'MASKED_ECHO',\n",
    },
  ],
  'A live secret that comes up after the plan is not sent either': [
    {
      what: 'it is sent along',
      file: 'src/stages/apply/confirm.ts',
      find: "if (leaf instanceof Secret) throw new CodedError({ code: 'OBJECT_MOVED', found: 'edited' })",
      replace: 'if (leaf instanceof Secret) return leaf',
    },
  ],
  'What a record marks as secret stays secret, whoever recorded it, until a record says otherwise': [
    {
      what: 'records are not asked',
      file: 'src/model/secret-fields.ts',
      find: '...Object.keys(record?.references ?? {}),',
      replace: '...Object.keys(record?.references ?? {}).slice(0, 0),',
    },
    {
      what: 'a literal is shown',
      file: 'src/stages/plan/compare.ts',
      find: 'changes.push({ field, before: REDACTED, after: show(field, wanted), ...reason })',
      replace: 'changes.push({ field, before: REDACTED, after: toShown(wanted), ...reason })',
    },
  ],
  'Text that contains a secret of this run is shown as `***` wherever it appears': [
    {
      what: 'only the whole text counts',
      file: 'src/stages/observe/secrets.ts',
      find: 'for (const value of texts) if (text.includes(value))',
      replace: 'for (const value of texts) if (text === value)',
    },
  ],
  'An export hides what a record marks as secret': [
    {
      what: 'records are not read',
      file: 'src/run/export.ts',
      find: '...(cloud.store && {',
      replace: '...(cloud.store && regions.length === 0 && {',
    },
  ],
  'A configuration with a live value that looks like a reference is not exported': [
    {
      what: 'it is exported as it is',
      file: 'src/run/export.ts',
      find: 'return field === undefined ? []',
      replace: "return field !== '' ? []",
    },
    {
      what: 'only objects count',
      file: 'src/stages/export/file.ts',
      find: 'return isReferenceText(node) ? field : undefined',
      replace: 'return isReferenceText(node) ? undefined : undefined',
    },
  ],
  'A plan that would put a secret where the live value is a reference text says so first': [
    {
      what: 'nobody looks',
      file: 'src/stages/plan/compare.ts',
      find: "if (isText) collector.findings.push({ code: 'REFERENCE_IN_LIVE'",
      replace: "if (isText && field === '') collector.findings.push({ code: 'REFERENCE_IN_LIVE'",
    },
    {
      what: 'it stands among the notices',
      file: 'src/model/plan.ts',
      find: "code === 'REFERENCE_IN_LIVE'",
      replace: "code === 'MASKED_LITERAL'",
    },
  ],
  'A secret that the API does not mask is still shown as `***`': [
    {
      what: 'live secrets are shown',
      file: 'src/model/tree.ts',
      find: '  if (isHidden(node)) return REDACTED\n',
      replace: '  if (isHidden(node)) return node instanceof Secret ? node.reveal() : REDACTED\n',
    },
  ],
  'A secret that the API does not mask is masked as soon as it is received': [
    {
      what: 'configurations are not masked',
      file: 'src/adapters/oos/chat.ts',
      find: 'leaf.reveal().length >= SHORTEST_MASK) mask(',
      replace: 'leaf.reveal().length < SHORTEST_MASK) mask(',
    },
    {
      what: 'a key named like a secret counts as public',
      file: 'src/adapters/oos/live.ts',
      find: 'isSecretName(key) ? new Secret(',
      replace: "isSecretName('') ? new Secret(",
    },
  ],
  'The webhook URL and the AesKey of an answer are masked as soon as they are received': [
    {
      what: 'outputs of a list are not masked',
      file: 'src/adapters/oos/chat.ts',
      find: 'list: async (region) => maskList(await list(region), mask)',
      replace: 'list: async (region) => await list(region)',
    },
    {
      what: 'only the URL is masked',
      file: 'src/adapters/oos/chat.ts',
      find: 'JSON.parse(outputs.reveal(), (_key, value: unknown) => {\n      if (',
      replace: "JSON.parse(outputs.reveal(), (_key, value: unknown) => {\n      if (_key === 'URL' && ",
    },
  ],
  'Webhook URLs are never shown, and output only on request': [
    {
      what: 'they are handed on unasked',
      file: 'src/run/apply.ts',
      find: 'if (inputs.exposeWebhookUrls) ',
      replace: 'if (inputs.scope) ',
    },
    {
      what: 'the command line shows them unasked',
      file: 'src/commands/run.ts',
      find: "flags['exposeWebhookUrls'] === true",
      replace: "flags['exposeWebhookUrls'] !== false",
    },
    {
      what: 'the report names them',
      file: 'src/stages/render/report.ts',
      find: '.map(({ change }) => texts.toRemarked(toObjectText',
      replace: '.map(({ change, outputs }) => texts.toRemarked(outputs?.reveal() + toObjectText',
    },
    {
      what: 'they are not masked',
      file: 'src/run/cloud.ts',
      find: 'mask: reporter.mask,',
      replace: 'mask: () => undefined,',
    },
  ],
  'A record holds keyed fingerprints, never a secret': [
    {
      what: 'the secret is the fingerprint',
      file: 'src/stages/state/record-store.ts',
      find: '[[field, toFingerprint({ key: desired.key, type: desired.type, field, secret })]]',
      replace: '[[field, secret.reveal()]]',
    },
  ],
  'A fingerprint cannot be guessed without the key': [
    {
      what: 'the raw key signs',
      file: 'src/stages/state/state-key.ts',
      find: 'sign(fingerprintSecret, toFingerprintText(scope, field))',
      replace: 'sign(Buffer.from(fingerprintKey.reveal()), field.secret.reveal())',
    },
  ],
  'A `fingerprint-key` that is easy to guess is refused': [
    {
      what: '8 characters are enough',
      file: 'src/inputs/parsers.ts',
      find: 'text.length >= 32',
      replace: 'text.length >= 8',
    },
  ],
  'A reference to another secret is sent, with or without a key': [
    {
      what: 'without a key names do not count',
      file: 'src/stages/plan/proof.ts',
      find: "return record.references[field] === reference.toName() ? { state: 'unknown' } : send('reference')",
      replace: "return { state: 'unknown' }",
    },
  ],
  'The same secret under another name is no change, and the record stores the new name': [
    {
      what: 'the digest leaves references out',
      file: 'src/stages/plan/proof.ts',
      find: '[field, reference.toName()])',
      replace: '[field, reference.source])',
    },
  ],
  'What was reviewed covers what its secrets refer to': [
    {
      what: 'a receipt leaves them out',
      file: 'src/stages/plan/receipt.ts',
      find: 'toCanonicalText({ type, fields, updatedDate, adopts, movedFrom, movedTo, sent: listSent(change) })',
      replace: 'toCanonicalText({ type, fields: fields.map(({ field }) => field), updatedDate, sent: [] })',
    },
  ],
  'What was reviewed with a key also covers the values of its secrets': [
    {
      what: 'values do not count',
      file: 'src/stages/plan/receipt.ts',
      find: 'return [field, reference.toName(), mark ?? null]',
      replace: 'return [field, reference.toName(), mark === undefined ? null : field]',
    },
    {
      what: 'the values that an adoption sends do not count',
      file: 'src/stages/plan/receipt.ts',
      find: 'const entry = fields.length === 0 ?',
      replace: "const entry = fields.every(({ reason }) => reason === 'no-record') ?",
    },
  ],
  'An inconsistent list of records leads to no deletion and no takeover': [
    {
      what: 'a short list is believed',
      file: 'src/adapters/oos/parameter-list.ts',
      find: 'list.total === undefined || list.total === list.items.length',
      replace: 'list.total === undefined || list.total >= list.items.length',
    },
  ],
  'An object whose record is unusable is neither adopted nor deleted': [
    {
      what: 'it counts as missing',
      file: 'src/stages/observe/world.ts',
      find: 'return record === undefined ? [] : [[toKeyText(key)',
      replace: 'return record === undefined || toRecordName !== undefined ? [] : [[toKeyText(key)',
    },
  ],
  'With a key, no deletion relies on a record without our seal': [
    {
      what: 'any record will do',
      file: 'src/stages/plan/plan.ts',
      find: '...checkSeals(departures.deletions, world, policy)',
      replace: '...checkSeals([], world, policy)',
    },
  ],
  'With a key, a record without our seal does not prove that nothing changed': [
    {
      what: 'it does',
      file: 'src/stages/plan/proof.ts',
      find: "(fingerprinter === undefined || record.secrets === 'trusted') &&",
      replace: '(fingerprinter === undefined || record.version > 0) &&',
    },
  ],
  'A record that would be too long is reported before its object is written': [
    {
      what: 'its length is not asked for',
      file: 'src/stages/plan/decide.ts',
      find: 'policy.countRecordBytes?.(desired, origin) ?? 0',
      replace: '0 * (policy.countRecordBytes?.(desired, origin) ?? 0)',
    },
  ],
  'A record that somebody changed proves nothing': [
    {
      what: 'the seal is not looked at',
      file: 'src/stages/state/record-text.ts',
      find: "return text !== undefined && key.isSealed(text, mac) ? 'trusted' : undefined",
      replace: "return 'trusted'",
    },
    {
      what: 'only part of it is sealed',
      file: 'src/stages/state/record-text.ts',
      find: 'toCanonicalText({ region, ...body })',
      replace: 'toCanonicalText({ region, ...body, secrets: undefined })',
    },
  ],
  'A record copied from another region proves nothing': [
    {
      what: 'the region is not sealed',
      file: 'src/stages/state/record-text.ts',
      find: 'toCanonicalText({ region, ...body })',
      replace: 'toCanonicalText({ ...body })',
    },
  ],
  'Nothing is called unchanged without proof': [
    {
      what: 'a record without a fingerprint counts as a match',
      file: 'src/stages/plan/proof.ts',
      find: 'if (recorded === undefined) return send(',
      replace: "if (recorded === undefined) return { state: 'match' }\n  if (recorded === '') return send(",
    },
    {
      what: 'an edit in the console is not looked for',
      file: 'src/stages/plan/proof.ts',
      find: "if (isEdited(live, record)) return send('edited')",
      replace: "if (isEdited(live, live)) return send('edited')",
    },
    {
      what: 'every fingerprint matches',
      file: 'src/stages/plan/proof.ts',
      find: 'return matches ? ',
      replace: "return matches || recorded !== '' ? ",
    },
  ],
  'An export contains references, never a secret': [
    {
      what: 'an unmasked secret is taken for a value',
      file: 'src/stages/export/file.ts',
      find: 'if (node instanceof Secret) return toReference(path)',
      replace: 'if (node instanceof Secret) return node.isMask() ? toReference(path) : node.reveal()',
    },
  ],
  'Debug output of the client library stays off': [
    {
      what: 'DEBUG is left as it is',
      file: 'src/adapters/oos/pop-core.ts',
      find: '  setVariables(QUIET)\n',
      replace: '',
    },
  ],
  'Credentials obtained by OIDC stay in the process': [
    {
      what: 'they are put into the environment',
      file: 'src/adapters/oos/oidc.ts',
      find: '  return toTemporary(await parts.sts.assumeRoleWithOidc({ ...role, token }), startedMs',
      replace: [
        '  const issued = await parts.sts.assumeRoleWithOidc({ ...role, token })',
        "  process.env['ALIBABA_CLOUD_SECURITY_TOKEN'] = issued.credentials.securityToken?.reveal() ?? ''",
        '  return toTemporary(issued, startedMs',
      ].join('\n'),
    },
  ],
  'The ID token, and the credentials obtained with it, are masked before they are used': [
    {
      what: 'the ID token is not masked',
      file: 'src/adapters/oos/oidc.ts',
      find: '  parts.mask(token.reveal())\n',
      replace: '',
    },
    {
      what: 'what STS gives is not masked',
      file: 'src/adapters/oos/sts.ts',
      find: 'if (secret !== undefined) mask(secret)',
      replace: "if (secret === '') mask(secret)",
    },
  ],
  'Half of one access key is never combined with half of another': [
    {
      what: 'the environment fills the gaps',
      file: 'src/adapters/oos/credentials.ts',
      find: "toKey('inputs', given) ??",
      replace: "toKey('inputs', { ...readEnvironment(env), ...given }) ??",
    },
  ],
}
