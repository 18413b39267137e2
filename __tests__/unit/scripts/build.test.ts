import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { askLate, useBuiltins } from '../../../scripts/build/builtins.ts'
import { markCalled } from '../../../scripts/build/mark-called.ts'
import { assertModules } from '../../../scripts/build/modules.ts'
import { replaceFolder } from '../../../scripts/build/replace-folder.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts'

let folder: string
let putFile: TemporaryFolder['put']
let remove: TemporaryFolder['remove']

beforeEach(async () => {
  ;({ workspace: folder, put: putFile, remove } = await createTemporaryFolder())
})

afterEach(() => remove())

describe('replaceFolder', () => {
  const put = (name: string) => putFile(`workspace/${name}/file`, name)
  const read = (name: string) => readFile(join(folder, name, 'file'), 'utf8')
  const replace = () => replaceFolder(join(folder, 'dist'), join(folder, 'new'), join(folder, 'old'))

  test('puts the new one in the place of the old one', async () => {
    await put('dist')
    await put('new')
    await replace()
    expect([await read('dist'), await read('old')]).toEqual(['new', 'dist'])
  })

  test('puts the first one where there is none', async () => {
    await put('new')
    await replace()
    expect(await readdir(folder)).toEqual(['dist'])
  })

  test('puts the old one back where there is no new one', async () => {
    await put('dist')
    await expect(replace()).rejects.toThrow('ENOENT')
    expect(await read('dist')).toBe('dist')
    expect(await readdir(folder)).toEqual(['dist'])
  })

  test('fails where the old one cannot go away', async () => {
    await put('dist')
    await put('new')
    await put('old')
    await expect(replace()).rejects.toThrow('rename')
    expect(await read('dist')).toBe('dist')
  })
})

describe('useBuiltins', () => {
  const IMPORT = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n'
  const toRequire = (name: string) => `__WEBPACK_EXTERNAL_createRequire(import.meta.url)("${name}")`

  test('asks Node for what is its own, in a library and in a program', () => {
    expect(useBuiltins(`${IMPORT}x = ${toRequire('node:fs')}; y = ${toRequire('fs/promises')}`)).toBe(
      'x = process.getBuiltinModule("node:fs"); y = process.getBuiltinModule("fs/promises")',
    )
  })

  test('lets a program load its own files', () => {
    const code = 'module.exports = require("node:fs");\nconst os = require("node:os");\ninstall(require("./" + name))'
    expect(useBuiltins(code)).toBe(
      'module.exports = process.getBuiltinModule("node:fs");\nconst os = process.getBuiltinModule("node:os");\ninstall(require("./" + name))',
    )
  })

  test.each(['iconv-lite', 'supports-color'])('lets %s, which is optional, be undefined, and no other', (name) => {
    expect(useBuiltins(IMPORT + toRequire(name))).toBe(`process.getBuiltinModule("${name}")`)
    expect(() => useBuiltins(IMPORT + toRequire('left-pad'))).toThrow(
      'asks Node for left-pad, which is no module of it',
    )
  })

  test('tells that the bundler writes something else', () => {
    expect(() => useBuiltins(`import { createRequire as r } from "module";\nx = r(import.meta.url)("fs")`)).toThrow(
      'still makes a require of its own',
    )
    expect(() => useBuiltins('f(require("fs"))')).toThrow('still makes a require of its own')
  })
})

describe('askLate', () => {
  const load = (name: string): unknown =>
    new Function(
      'process',
      `const module = {}; ${askLate(`module.exports = process.getBuiltinModule("${name}")`)}; return module.exports`,
    )({
      getBuiltinModule: (asked: string) => {
        found.push(asked)
        return process.getBuiltinModule(asked)
      },
    })
  let found: string[]

  beforeEach(() => {
    found = []
  })

  test('an assertion that holds needs no module, and one that fails is the module’s', () => {
    const assert: typeof import('node:assert') = load('assert') as never
    assert(1, 'there')
    expect(found).toEqual([])
    expect(() => assert('', 'not there')).toThrow('not there')
    expect(() => assert.equal(1, 2)).toThrow('1 == 2')
    expect(found).toEqual(['assert', 'assert'])
  })

  test('a module whose functions are called later is asked for then', () => {
    const zlib: typeof import('node:zlib') = load('zlib') as never
    expect(found).toEqual([])
    expect(zlib.gunzipSync(zlib.gzipSync('packed')).toString()).toBe('packed')
    expect(found).toEqual(['zlib', 'zlib'])
  })

  test('other modules are left as they are', () => {
    const code = 'module.exports = process.getBuiltinModule("node:zlib"); x = process.getBuiltinModule("fs")'
    expect(askLate(code)).toBe(code)
  })
})

describe('assertModules', () => {
  const toMissing = (name: string) => ({ identifier: `/loaders/a.js!/ncc/@@notfound.js?${name}` })

  test('knows what may be missing', () => {
    expect(() => assertModules([toMissing('kerberos'), { nameForCondition: '/node_modules/yaml/a.js' }])).not.toThrow()
  })

  test('names what is missing', () => {
    const modules = [toMissing('kerberos'), toMissing('./gone.js'), toMissing('left-pad')]
    expect(() => assertModules(modules)).toThrow('The bundler did not find ./gone.js, left-pad')
  })

  test.each(['undici/lib/a.js', '@actions/http-client/lib/index.js'])(
    'keeps %s out of the first file, and says where to look',
    (path) => {
      const nameForCondition = `/a/node_modules/${path}`
      expect(() => assertModules([{ nameForCondition, isInitial: false }])).not.toThrow()
      expect(() => assertModules([{ nameForCondition, isInitial: true }])).toThrow(
        'See src/adapters/github/delimited.ts',
      )
    },
  )
})

describe('markCalled', () => {
  const mark = async (code: string, ...called: readonly string[]) => {
    const file = await putFile('workspace/a.js', code)
    const toPlace = (text: string) => `${code.indexOf(text)}-${code.indexOf(text) + text.length}`
    await markCalled(folder, new Map([['a.js', new Set(called.map(toPlace))]]))
    return await readFile(file, 'utf8')
  }

  test('puts functions in parentheses that were called, and no others', async () => {
    expect(await mark('let a=()=>1,b=()=>2', '()=>2')).toBe('let a=()=>1,b=(()=>2)')
  })

  test('nests parentheses as functions nest', async () => {
    expect(await mark('let a=()=>()=>1', '()=>()=>1', '()=>1')).toBe('let a=(()=>(()=>1))')
  })

  test('leaves alone what stands in parentheses', async () => {
    expect(await mark('(()=>1)()', '()=>1')).toBe('(()=>1)()')
  })

  test('counts characters, as V8 does', async () => {
    expect(await mark('let s="…é漢";let a=()=>s', '()=>s')).toBe('let s="…é漢";let a=(()=>s)')
  })
})
