/** Stands in every text of an answer that is not for readers; no error may hold it. */
export const FOREIGN = 'foreign <b>text</b>'

/** A list of lists of lists, as a JSON text. */
export const toDeepList = (levels: number, inner = ''): string => `${'['.repeat(levels)}${inner}${']'.repeat(levels)}`
const toTextOf = (json: string): string => JSON.stringify(json)

/** Values as JSON texts, because some of them no value of the language can hold. */
export const STRANGE: readonly string[] = [
  ...[
    'null',
    'true',
    'false',
    '0',
    '-0',
    '-1',
    '1.5',
    '7',
    '101',
    '1e21',
    '1e400',
    '-1e400',
    '1e-400',
    '12345678901234567890',
  ],
  ...['0.12345678901234567890123', `1${'0'.repeat(200)}`, '""', '" "', '"******"', '"[object Object]"'],
  ...[
    '"\\u202e\\u2066x"',
    '"\\ud800"',
    '"\\u0000"',
    '"\\u001b[31m"',
    '"::error::x\\n##[group]"',
    '"__proto__"',
    '"toString"',
  ],
  ...[`"${'长'.repeat(201)}"`, `"${'x'.repeat(70_000)}"`, `"${'🤖'.repeat(100)}"`, `"${FOREIGN}"`],
  ...[
    '[]',
    '{}',
    '[[]]',
    '[null]',
    '[{}]',
    '{"":{}}',
    '{"Name":"ops"}',
    '[1,"2",{"a":null}]',
    toDeepList(50),
    toDeepList(300),
    toDeepList(3_000),
  ],
  ...[
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"toJSON":"x","then":1,"length":-1}',
  ],
  ...['{"toString":1,"valueOf":2}', '{"_isBigNumber":true,"c":[1],"e":0,"s":1}'],
  ...[
    '[]',
    '{}',
    'null',
    '{"a":1e999}',
    '{"a":12345678901234567890}',
    '{"__proto__":{"polluted":1}}',
    '{"a"',
    '7',
    '"x"',
  ].map(toTextOf),
  ...[toDeepList(50), toDeepList(150), toDeepList(5_000), `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`].map((json) =>
    toTextOf(`{"a":${json}}`),
  ),
  ...['{"constructor":{"prototype":{"polluted":1}}}', '{"Token":{"a":[1,2]},"x":"***","y":"\\ud800"}'].map(toTextOf),
]
