/** Blocks of lines, parted by empty lines; empty blocks are left out. */
export const toBlocks = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

/** A heading with its items under it; nothing where there are no items. */
export const toItemLines = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [heading, ...items.map((item) => `  - ${item}`)]
