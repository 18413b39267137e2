import type { SourceFile } from './source-files.ts'

/** What imports what; every name that is imported is a key, too. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>

/** The room of a file: a folder of `stages/` or `adapters/`, else the file or the folder right below the sources. */
export const toRoom = (path: string): string => {
  const [first = '', second = ''] = path.split('/')
  return first === 'stages' || first === 'adapters' ? `${first}/${second}` : first
}

/** The graph of the files, or with {@link toRoom} that of their rooms. */
export const toImportGraph = (files: readonly SourceFile[], toNode = (path: string) => path): ImportGraph => {
  const graph = new Map<string, Set<string>>()
  for (const { path, imports } of files) {
    const node = toNode(path)
    const targets = graph.get(node) ?? new Set()
    graph.set(node, targets)
    for (const target of imports.map((found) => toNode(found.path))) if (target !== node) targets.add(target)
  }
  return graph
}

/** The groups of nodes that import each other, directly or through others. */
export const listCycles = (graph: ImportGraph): readonly (readonly string[])[] => {
  const isMutual = toMutual(graph)
  const nodes = [...graph.keys()]
  return nodes.flatMap((node, index) => {
    const group = nodes.filter((other) => other !== node && isMutual(node, other))
    // Told once, at its first member.
    return group.length === 0 || group.some((other) => nodes.indexOf(other) < index) ? [] : [[node, ...group]]
  })
}

/** The longest way down, on which no node comes twice. */
export const findLongestChain = (graph: ImportGraph): readonly string[] => {
  const isMutual = toMutual(graph)
  const known = new Map<string, readonly string[]>()
  const findFrom = (node: string): readonly string[] => {
    const chain = known.get(node) ?? walk(node, [node])
    known.set(node, chain)
    return chain
  }
  const walk = (node: string, way: readonly string[]): readonly string[] => {
    const chains = [...(graph.get(node) ?? [])]
      .filter((next) => !way.includes(next))
      // No way leads back into a cycle that was left: from there on the longest chain is always the same.
      .map((next) => (isMutual(node, next) ? walk(next, [...way, next]) : findFrom(next)))
    return [node, ...toLongest(chains)]
  }
  return toLongest([...graph.keys()].map(findFrom))
}

const toLongest = (chains: readonly (readonly string[])[]): readonly string[] =>
  chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), [])

/** Tells whether two nodes import each other. */
const toMutual = (graph: ImportGraph): ((a: string, b: string) => boolean) => {
  const reached = new Map([...graph.keys()].map((node) => [node, listReached(graph, node)] as const))
  return (a, b) => reached.get(a)?.has(b) === true && reached.get(b)?.has(a) === true
}

const listReached = (graph: ImportGraph, start: string): ReadonlySet<string> => {
  const reached = new Set<string>()
  const open = [start]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const next of graph.get(node) ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      open.push(next)
    }
  }
  return reached
}
