import type { Breaches } from './breach.ts'

/** Breaches of the promises about what is read and written in the workspace. */
export const FILES: Breaches = {
  'Any bytes as a file give diagnostics, never a crash': [
    {
      what: 'the decoder throws',
      file: 'src/stages/config/decode.ts',
      find: '  } catch {\n    return undefined\n',
      replace: '  } catch (thrown) {\n    if (!isPart) throw thrown\n    return undefined\n',
    },
  ],
  'No anchor, alias, tag, directive, merge key or second document is accepted': [
    { what: 'anchors are understood', file: 'src/stages/config/yaml.ts', find: "  anchor: 'anchor',\n", replace: '' },
    {
      what: 'merge keys are merged',
      file: 'src/stages/config/keys.ts',
      find: 'if (isMergeKey(node)) return',
      replace: "if (isMergeKey(node) && pointer === '') return",
    },
    { what: 'tags are obeyed', file: 'src/stages/config/yaml.ts', find: "  tag: 'tag',\n", replace: '' },
    {
      what: 'the last document counts',
      file: 'src/stages/config/yaml.ts',
      find: 'if (second !== undefined) features',
      replace: "if (second === undefined) return { tokens, faults: [], isSound: true }\n  if (text === '') features",
    },
  ],
  'A key appears only once, however it is written': [
    {
      what: 'normalisation is not looked at',
      file: 'src/stages/config/keys.ts',
      find: "key.value.normalize('NFC')",
      replace: 'key.value',
    },
    {
      what: 'the last one wins',
      file: 'src/stages/config/keys.ts',
      find: 'else faults.push(toDuplicate(key, first, source, place))',
      replace: "else if (key.value === '') faults.push(toDuplicate(key, first, source, place))",
    },
  ],
  'Two names that people cannot tell apart are refused': [
    {
      what: 'letter case tells them apart',
      file: 'src/model/look-alikes.ts',
      find: "name.normalize('NFC').toUpperCase().toLowerCase()",
      replace: 'name',
    },
    {
      what: 'normalisation tells them apart',
      file: 'src/model/look-alikes.ts',
      find: "name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')",
      replace: 'name.toLowerCase()',
    },
  ],
  'No name contains invisible characters or unusual blanks': [
    {
      what: 'formats are let in',
      file: 'src/model/look-alikes.ts',
      find: "toInvisible().test(character) ? 'invisible' : undefined",
      replace: 'undefined',
    },
    {
      what: 'every blank counts as one',
      file: 'src/model/look-alikes.ts',
      find: "toBlank().test(character) ? 'blank' : toInvisible()",
      replace: 'toInvisible()',
    },
  ],
  'A name that could be mistaken for another in the files gives a warning': [
    {
      what: 'look-alikes of other scripts are let in',
      file: 'src/model/look-alikes.ts',
      find: 'listTwins().get(character)',
      replace: 'undefined',
    },
    {
      what: 'nobody compares',
      file: 'src/stages/config/names.ts',
      find: 'twin === undefined ? listMixes(place) : [toConfusable(place, twin)]',
      replace: 'twin !== toConfusable ? listMixes(place) : []',
    },
  ],
  'A name that could be mistaken for a live one gives a warning, and one that differs only in letter case is not created':
    [
      {
        what: 'letter case makes another name',
        file: 'src/stages/plan/twins.ts',
        find: 'foldCase(live.key.name) === foldCase(key.name)',
        replace: 'live.key.name === key.name',
      },
      {
        what: 'nobody looks at the live ones',
        file: 'src/stages/plan/twins.ts',
        find: 'flatMap((look) => twins.get(look) ?? [])',
        replace: "flatMap((look) => (look === '' ? (twins.get(look) ?? []) : []))",
      },
    ],
  'No character hides or reorders what a reviewer sees': [
    {
      what: 'bidirectional controls are let in',
      file: 'src/stages/config/decode.ts',
      find: '\\u2028-\\u202E',
      replace: '\\u2028-\\u2029',
    },
    {
      what: 'escape sequences are let in',
      file: 'src/stages/config/decode.ts',
      find: '\\u000B-\\u001F',
      replace: '\\u000B-\\u000C',
    },
  ],
  'A file beyond the limits ends with one diagnostic': [
    {
      what: 'there is no limit',
      file: 'src/stages/config/limits.ts',
      find: 'KEY_LIMIT = 500',
      replace: 'KEY_LIMIT = 50_000',
    },
  ],
  'A file of 100,000 levels ends with one diagnostic': [
    {
      what: 'more levels are let in',
      file: 'src/stages/config/limits.ts',
      find: 'DEPTH_LIMIT_LEVELS = 12',
      replace: 'DEPTH_LIMIT_LEVELS = 20',
    },
  ],
  'A key such as `__proto__` changes no object of the program': [
    {
      what: 'reserved keys are let in',
      file: 'schemas/chat-config.v1.schema.json',
      find: '"pattern": "^(?!(?:__proto__|constructor|prototype)$)"',
      replace: '"pattern": "^(?!(?:__prot__)$)"',
    },
  ],
  'No link leads out of the workspace when a file is read': [
    {
      what: 'the real path is not looked at',
      file: 'src/adapters/workspace/files.ts',
      find: 'if (attempt(() => realpathSync.native(full)) !== full) throw',
      replace: 'if (attempt(() => realpathSync.native(full)) === undefined) throw',
    },
  ],
  'No pattern leads out of the workspace, in any disguise': [
    {
      what: 'any place counts as inside',
      file: 'src/adapters/workspace/glob.ts',
      find: 'path.startsWith(folder.endsWith(sep) ? folder : folder + sep)',
      replace: 'path.startsWith(sep) || folder.endsWith(sep)',
    },
  ],
  'No link leads out of the workspace when a file is written': [
    {
      what: 'the folder is not looked at',
      file: 'src/adapters/workspace/files.ts',
      find: "if (folder !== root && !isInside(root, folder)) throw refuseOutput(path, 'outside')",
      replace: "if (folder === '') throw refuseOutput(path, 'outside')",
    },
  ],
  'An export replaces no file unless told to': [
    {
      what: 'it is always told',
      file: 'src/run/export.ts',
      find: "isForced ? 'nothing' : 'anything'",
      replace: "isForced ? 'nothing' : 'read'",
    },
  ],
  'A plan file never replaces what the run reads': [
    {
      what: 'nobody looks',
      file: 'src/run/run.ts',
      find: "ports.files.assertWritable(path, 'read')",
      replace: "ports.files.assertWritable(path, 'nothing')",
    },
  ],
  'No report replaces a file that the patterns match, even if the run read none': [
    {
      what: 'what there is is not looked at',
      file: 'src/run/report-files.ts',
      find: 'if (found.files.length === 0) await',
      replace: 'if (found.files.length < 0) await',
    },
  ],
  'A pipe or a device in place of a file is not waited for': [
    {
      what: 'opening waits',
      file: 'src/adapters/workspace/files.ts',
      find: ' | (constants.O_NONBLOCK ?? 0)',
      replace: '',
    },
    {
      what: 'anything is read',
      file: 'src/adapters/workspace/files.ts',
      find: "if (!opened.isFile()) throw refuse('not-a-file')",
      replace: "if (opened.isDirectory()) throw refuse('not-a-file')",
    },
  ],
}
